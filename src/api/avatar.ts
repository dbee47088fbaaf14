import type { Client, UploadOptions } from './client/client'

/**
 * Uploads a picture and returns the URL the shop gave it (contract 6.12). The profile is not changed by this:
 * save the URL as `avatar`.
 *
 * Rejected with: -1 too many uploads within an hour; -2 no file arrived; -3 not a picture.
 */
export function uploadAvatar(client: Client, filePath: string, options?: UploadOptions): Promise<string> {
  return client.upload('personal/useravatarupload', filePath, options)
}
