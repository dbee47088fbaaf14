import type { FaultKind } from './fault-kind'

/** The system ends the app while a request is under way: at each of the places where the app waits for something. */
export const killFaults: readonly FaultKind[] = [
  {
    name: 'killed-asking',
    what: 'the app is killed before the shop hears of the request',
    message: 'nothing',
    meanwhile: 'killed',
    meet: async (exchange) => exchange.hang(),
  },
  {
    name: 'killed-waiting',
    what: 'the app is killed when the shop has done it, before the answer',
    message: 'nothing',
    acts: true,
    meanwhile: 'killed',
    async meet(exchange) {
      await exchange.deliver()
      exchange.hang()
    },
  },
  {
    name: 'killed-answered',
    what: 'the app is killed in the moment of the answer',
    message: 'nothing',
    acts: true,
    meanwhile: 'killed',
    async meet(exchange) {
      exchange.send(await exchange.deliver())
      exchange.hang()
    },
  },
]
