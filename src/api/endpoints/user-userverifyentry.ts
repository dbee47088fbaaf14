import { never } from 'valibot'
import type { CallOptions, Client } from '../client/client'
import { endpoint } from '../client/endpoint'
import type { ImageBytes } from '../client/image'

/** What a captcha is for (contract 3). */
export type CaptchaPurpose = 'user_reg' | 'user_login'

export const userVerifyEntry = endpoint<{ readonly type: CaptchaPurpose }>()({
  name: 'user/userverifyentry',
  retry: true,
  // An answer that can be read as data is no image.
  schema: () => never(),
})

/** A new captcha image (contract 3). It is good for the uuid of this request, and replaces the one before. */
export const fetchCaptcha = (
  client: Client,
  purpose: CaptchaPurpose,
  options?: CallOptions,
): Promise<ImageBytes> => client.postForImage(userVerifyEntry, { type: purpose }, options)
