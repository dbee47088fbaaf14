import type { Picture } from '@/api/client/image'
import type { CallOptions, Client } from './client/client'
import type { CaptchaPurpose } from './endpoint-params'

/**
 * A new captcha picture (contract 3). It is good for the same uuid and the same token as this request,
 * and replaces the one before.
 */
export function fetchCaptcha(
  client: Client,
  purpose: CaptchaPurpose,
  options?: CallOptions,
): Promise<Picture> {
  return client.postForPicture('user/userverifyentry', { type: purpose }, options)
}
