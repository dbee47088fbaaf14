import type { FaultKind } from './fault-kind'

/** Requests and answers come twice, late or in another order. */
export const orderFaults: readonly FaultKind[] = [
  {
    name: 'out-of-order',
    what: 'the answer comes after that of a later request',
    message: 'nothing',
    meanwhile: 'again',
    async meet(exchange) {
      const answer = await exchange.deliver()
      if (exchange.number === 1) {
        exchange.hang()
        await exchange.untilReleased()
      }
      exchange.send(answer)
    },
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
