import type { Meet } from './exchange'
import type { FaultKind } from './fault-kind'

/** The shop acts at once; its first answer waits until it is released. */
export const answerFirstLate: Meet = async (exchange) => {
  const answer = await exchange.deliver()
  if (exchange.number === 1) {
    exchange.hang()
    await exchange.untilReleased()
  }
  exchange.send(answer)
}

/** Requests and answers come twice, late or in another order. */
export const orderFaults: readonly FaultKind[] = [
  {
    name: 'out-of-order',
    what: 'the answer comes after that of a later request',
    message: 'nothing',
    meanwhile: 'again',
    meet: answerFirstLate,
  },
  {
    name: 'twice',
    what: 'the request arrives twice at the shop, the first answer comes back',
    message: 'nothing',
    async meet(exchange) {
      const answer = await exchange.deliver()
      await exchange.deliver()
      exchange.send(answer)
    },
  },
  {
    name: 'twice-second',
    what: 'the request arrives twice at the shop, the second answer comes back',
    message: 'refused',
    acts: true,
    async meet(exchange) {
      await exchange.deliver()
      exchange.send(await exchange.deliver())
    },
  },
]
