import { isApiError } from '@/api/client/errors'
import { parseAnswer } from '@/api/client/parse-answer'
import { htmlText } from '@/domain/html-text'
import { blocker, type Check, type Finding, ok, warning } from '../finding'
import type { Answer } from '../network/line'
import { findEnvelope, textOf } from '../shop/envelope'

/** Characters of what stands around the JSON; more isn't read. */
const MOST = 2_000

/** Whether the app can read it, by the app's own parser; refusals are read, too. */
function isReadable(endpoint: string, { status, bytes }: Answer): boolean {
  try {
    parseAnswer(endpoint, { status, body: bytes.buffer })
  } catch (error) {
    return isApiError(error) && error.detail === undefined
  }
  return true
}

function judge(endpoint: string, answer: Answer): Finding | null {
  const { before = '', after = '' } = findEnvelope(textOf(answer.bytes)) ?? {}
  const marks = before.split('\uFEFF').length - 1
  const stray = htmlText(`${before} ${after}`.slice(0, MOST).replaceAll('\uFEFF', ''))
  if (!isReadable(endpoint, answer)) return blocker('json.unreadable', { endpoint, status: answer.status })
  if (stray !== '') return warning('json.stray', { endpoint, stray })
  return marks > 0 ? warning('json.mark', { marks }) : null
}

/** The endpoints whose answers are made in different places of the server (contract 1). */
const asked = ['base/common', 'personal/index', 'user/tokenuserinfo']

/** JSON and nothing else: the app reads over byte order marks and PHP's notices, others don't. */
export const cleanJson: Check = {
  name: 'json',
  async run(visit) {
    for (const endpoint of asked) {
      const answer = await visit.answer({ endpoint })
      const finding = answer ? judge(endpoint, answer) : blocker('call.unanswered', { endpoint })
      if (finding) return [finding]
    }
    return [ok('json.clean')]
  },
}
