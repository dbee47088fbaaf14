import * as v from 'valibot'
import type { CallOptions, Client } from '../client/client'
import { endpoint } from '../client/define-endpoint'
import type { ImageBytes } from '../client/image'

/** The `type` of a captcha (contract 3). */
export type CaptchaPurpose = 'user_reg' | 'user_login' | 'user_forget'

export const userVerifyEntry = endpoint<{ readonly type: CaptchaPurpose }>()({
  name: 'user/userverifyentry',
  retry: true,
  // An answer with `data` is not an image.
  schema: () => v.never(),
})

/** Fetches a captcha image (contract 3). It is valid for the uuid of this request and replaces the previous one. */
export const fetchCaptcha = (
  client: Client,
  purpose: CaptchaPurpose,
  options?: CallOptions,
): Promise<ImageBytes> => client.postForImage(userVerifyEntry, { type: purpose }, options)
