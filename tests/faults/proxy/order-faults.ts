import { afterwards } from './exchange'
import { type FaultKind, fault } from './fault-kind'

/** The shop acts at once; its first answer waits until it is released. */
export const answerFirstLate = afterwards(async (exchange, answer) => {
  if (exchange.number === 1) {
    exchange.hang()
    await exchange.untilReleased()
  }
  exchange.send(answer)
})

/** Requests and answers come twice, late or in another order. */
export const orderFaults: readonly FaultKind[] = [
  fault('out-of-order', 'the answer comes after that of a later request', 'nothing', {
    meanwhile: 'again',
    meet: answerFirstLate,
  }),
  fault('twice', 'the request arrives twice at the shop, the first answer comes back', 'nothing', {
    meet: afterwards(async (exchange, answer) => {
      await exchange.deliver()
      exchange.send(answer)
    }),
  }),
  fault('twice-second', 'the request arrives twice at the shop, the second answer comes back', 'refused', {
    acts: true,
    meet: afterwards(async (exchange) => exchange.send(await exchange.deliver())),
  }),
]
