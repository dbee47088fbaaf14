import type { CallOptions, Client } from './client/client'
import type { AgreementDocument } from './endpoint-params'

export interface Agreement {
  readonly name: string
  /** HTML as the shop's administrator wrote it: sanitise it before showing. */
  readonly html: string
  /** `YYYY-MM-DD HH:MM:SS` in the shop's time zone; may be empty. */
  readonly updatedText: string
}

/** One of the two documents a person consents to (contract 6.14). Throws `server` when the shop has none by this name. */
export function loadAgreement(
  client: Client,
  document: AgreementDocument,
  options?: CallOptions,
): Promise<Agreement> {
  return client.post('agreement/index', { document }, options)
}
