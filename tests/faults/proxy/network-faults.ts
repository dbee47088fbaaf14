import type { FaultKind } from './fault-kind'

/** The app gives up an attempt after ten seconds, and an upload of unknown size after a little more than two minutes. */
const slowMs = (endpoint: string) => (endpoint === 'personal/useravatarupload' ? 150_000 : 30_000)

/** Nothing comes back, or too late. */
export const networkFaults: readonly FaultKind[] = [
  {
    name: 'offline',
    what: 'the device has no network',
    message: 'offline',
    begin: ({ driver }) => driver.setOnline(false),
    end: ({ driver }) => driver.setOnline(true),
  },
  {
    name: 'refused',
    what: 'nobody listens at the shop’s address',
    message: 'offline',
    begin: ({ proxy }) => proxy.refuse(),
    end: ({ proxy }) => proxy.listenAgain(),
  },
  {
    name: 'reset-before',
    what: 'the connection is reset before the shop hears of it',
    message: 'offline',
    meet: async (exchange) => exchange.cut(),
  },
  {
    name: 'lost-answer',
    what: 'the shop does it, and the connection is reset before a byte of its answer',
    message: 'offline',
    acts: true,
    async meet(exchange) {
      await exchange.deliver()
      exchange.cut()
    },
  },
  {
    name: 'reset-in-body',
    what: 'the shop does it, and the connection is reset in the middle of the answer',
    message: 'offline',
    acts: true,
    async meet(exchange) {
      exchange.cutWithin(await exchange.deliver())
    },
  },
  {
    name: 'silence',
    what: 'the shop never hears of it, and nothing is ever answered',
    message: 'timeout',
    meet: async (exchange) => exchange.hang(),
  },
  {
    name: 'silence-after',
    what: 'the shop does it, and nothing is ever answered',
    message: 'timeout',
    acts: true,
    async meet(exchange) {
      await exchange.deliver()
      exchange.hang()
    },
  },
  {
    name: 'late-answer',
    what: 'the shop does it at once, and its answer comes after the time limit',
    message: 'timeout',
    acts: true,
    async meet(exchange) {
      const answer = await exchange.deliver()
      await exchange.pause(slowMs(exchange.endpoint))
      exchange.send(answer)
    },
  },
  {
    name: 'late-delivery',
    what: 'the request takes longer than the time limit to the shop: it arrives after a second one',
    message: 'timeout',
    async meet(exchange) {
      await exchange.pause(slowMs(exchange.endpoint))
      exchange.send(await exchange.deliver())
    },
  },
]
