import type { Client, UploadOptions } from '../client/client'
import { endpoint } from '../client/define-endpoint'
import type { NoParams } from '../client/endpoint'
import { imageAddress } from '../wire/values'

export const personalUserAvatarUpload = endpoint<NoParams>()({
  name: 'personal/useravatarupload',
  schema: () => imageAddress,
  refusals: () => ({
    [-1]: { text: 'profile.avatarTooOften' },
    [-2]: { text: 'profile.avatarFailed' },
    [-3]: { text: 'profile.avatarUnreadable' },
    // Of a broken image PHP says so; it says other things as well.
    [-500]: { text: 'profile.avatarFailed' },
  }),
})

/** Uploads an image and returns its URL (contract 6.12), which is yet to be saved as `avatar`. */
export const uploadAvatar = (client: Client, filePath: string, options?: UploadOptions): Promise<string> =>
  client.upload(personalUserAvatarUpload, filePath, options)
