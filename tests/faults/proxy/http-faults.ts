import { type Answer, htmlAnswer, jsonAnswer } from './exchange'
import { type FaultKind, fault } from './fault-kind'

const page = (title: string) =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body>${title}</body></html>`

/** An error of PHP, which the app must not show. */
const PHP_WORDS = 'SQLSTATE[22003]: Numeric value out of range in /www/vendor/topthink/Query.php:42'

/** The reason that a closed shop gives, in its administrator’s HTML. */
export const CLOSED_REASON = '盘点中'

const always = (name: string, what: string, message: FaultKind['message'], answer: Answer) =>
  fault(name, what, message, { meet: async (exchange) => exchange.send(answer) })

const phpError = { msg: PHP_WORDS, code: -500, data: '' }
const closed = { msg: `<b>${CLOSED_REASON}</b><script>alert(1)</script>`, code: -10000, data: '' }

/** Something answers, and it isn’t the shop, or not in its right mind. */
export const httpFaults: readonly FaultKind[] = [
  always('500-empty', 'HTTP 500 without a word', 'server', htmlAnswer(500, '')),
  always('500-html', 'HTTP 500 with a page', 'server', htmlAnswer(500, page('502 Bad Gateway'))),
  always('200-html', 'HTTP 200 with a page', 'server', htmlAnswer(200, page('Welcome to nginx'))),
  always('200-empty', 'HTTP 200 without a word', 'server', htmlAnswer(200, '')),
  always('php-error', 'code −500 with a message of PHP', 'server', jsonAnswer(phpError)),
  fault('closed', 'code −10000 with a reason in HTML, whatever is asked', 'closed', {
    begin: ({ proxy }) => proxy.everywhere(async (exchange) => exchange.send(jsonAnswer(closed))),
  }),
]
