import { findAgreement } from '../agreements/agreement'
import { timeText } from '../clock-text'
import { type Answer, Refusal, success } from '../http/answer'
import type { Call } from '../http/call'

/** `agreement/index`: a text by its name; an unknown name is a success without one (contract 6.14). */
export function agreementIndex({ params }: Call): Answer {
  if (!params.filled('document')) throw new Refusal(-1, 'documentEmpty')
  const agreement = findAgreement(params.text('document'))
  if (!agreement) return success('done', [])
  const { name, html, updated } = agreement
  return success('done', {
    name,
    value: html,
    type: 'common',
    upd_time: updated,
    upd_time_time: timeText(updated),
  })
}
