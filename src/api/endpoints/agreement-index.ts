import * as v from 'valibot'
import { endpoint, postTo } from '../client/define-endpoint'
import { text } from '../wire/values'

/** The documents that require consent. The third one, about cancelling the account, exists since v2.3.2. */
export type AgreementDocument = 'userregister' | 'userprivacy' | 'userlogout'

export interface Agreement {
  readonly name: string
  /** HTML as the shop's administrator wrote it: sanitise it before showing. */
  readonly html: string
  /** `YYYY-MM-DD HH:MM:SS` in the shop's time zone; empty where the shop tells none. */
  readonly updatedText: string
}

/** An unknown document gives code 0 with `[]` (contract 6.14), which the schema rejects. */
export const agreementIndex = endpoint<{ readonly document: AgreementDocument }>()({
  name: 'agreement/index',
  retry: true,
  schema: () =>
    v.pipe(
      v.object({ name: text, value: v.string(), upd_time_time: v.fallback(text, '') }),
      v.transform(
        ({ name, value, upd_time_time }): Agreement => ({ name, html: value, updatedText: upd_time_time }),
      ),
    ),
})

/** Loads a document (contract 6.14). Throws `server` when the shop doesn't have it. */
export const loadAgreement = postTo(agreementIndex, (document: AgreementDocument) => ({ document }))
