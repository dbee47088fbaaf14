import { type Fields, textOf } from '../foreign-values'
import type { Answering } from '../reply'
import type { Services } from '../services'

const COLOUR = /^#[\da-f]{6}$/i

/** The bar on top takes whole colours, and writes on them in black or white; on Alipay the call has another name. */
export const barColour = (
  api: 'setNavigationBarColor' | 'setNavigationBar',
  { journal, navigation }: Services,
  answers: Answering,
) =>
  answers(api, ({ backgroundColor, frontColor }, reply) => {
    const bar = { backgroundColor: textOf(backgroundColor), frontColor: textOf(frontColor) }
    // Alipay's call sets the title as well, and then has no colours.
    if (api === 'setNavigationBar' && bar.backgroundColor === '') return reply.success()
    if (!COLOUR.test(bar.backgroundColor)) return reply.fail('invalid backgroundColor')
    if (!['#ffffff', '#000000'].includes(bar.frontColor)) return reply.fail('invalid frontColor')
    if (navigation.stack.length === 0) return reply.fail('page not found')
    journal.paintedBar = bar
    return reply.success()
  })

/** A short tick, as every platform has it. */
export const vibration = ({ journal }: Services, answers: Answering, done: Fields = {}) => ({
  vibrateShort: answers('vibrateShort', (_, reply) => {
    journal.ticks += 1
    reply.success(done)
  }),
})

/** The clipboard; Alipay calls it and what it holds otherwise. */
export const clipboard = (
  [api, field]: ['setClipboardData', 'data'] | ['setClipboard', 'text'],
  { device }: Services,
  answers: Answering,
  done: Fields = {},
) => ({
  [api]: answers(api, (given, reply) => {
    device.clipboard = textOf(given[field])
    reply.success(done)
  }),
})
