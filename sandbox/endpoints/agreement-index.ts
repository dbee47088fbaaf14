import { findAgreement } from '../agreements/find-agreement'
import { timeText } from '../clock-text'
import { textSetting } from '../config/read-setting'
import { type Answer, Refusal, success } from '../http/answer'
import type { Call } from '../http/call'

/** `agreement/index`: a text by its name; an unknown name is a success without one (contract 6.14). */
export function agreementIndex({ shop, params, generation }: Call): Answer {
  if (!params.filled('document')) throw new Refusal(-1, 'documentEmpty')
  const document = params.text('document').toLowerCase()
  const agreement = findAgreement(document)
  if (!agreement || !generation.documents.includes(document)) return success('done', [])
  const { name, html, updated } = agreement
  return success('done', {
    name,
    value: textSetting(shop, 'sandbox_agreement_html') || html,
    type: 'common',
    upd_time: updated,
    upd_time_time: timeText(updated),
  })
}
