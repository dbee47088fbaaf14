import { type Answer, htmlAnswer, jsonAnswer } from './exchange'
import type { Fault, Faults } from './fault-kind'

const page = (title: string) =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body>${title}</body></html>`

/** An error of PHP, which the app must not show. */
const PHP_WORDS = 'SQLSTATE[22003]: Numeric value out of range in /www/vendor/topthink/Query.php:42'

/** The reason that a closed shop gives, in its administrator’s HTML. */
export const CLOSED_REASON = '盘点中'

const always = (answer: Answer): Fault => ({
  message: 'server',
  meet: async (exchange) => exchange.send(answer),
})

const phpError = { msg: PHP_WORDS, code: -500, data: '' }
const closed = { msg: `<b>${CLOSED_REASON}</b><script>alert(1)</script>`, code: -10000, data: '' }

/** Something answers, and it isn’t the shop, or not in its right mind. */
export const httpFaults: Faults = {
  '500-empty': always(htmlAnswer(500, '')),
  '500-html': always(htmlAnswer(500, page('502 Bad Gateway'))),
  '200-html': always(htmlAnswer(200, page('Welcome to nginx'))),
  '200-empty': always(htmlAnswer(200, '')),
  'php-error': always(jsonAnswer(phpError)),
  // Whatever is asked.
  closed: {
    message: 'closed',
    begin: ({ proxy }) => proxy.everywhere(async (exchange) => exchange.send(jsonAnswer(closed))),
  },
}
