import { afterwards, cut, hang } from './exchange'
import type { Faults } from './fault-kind'

/** The app gives up an attempt after ten seconds, and an upload of unknown size after a little more than two minutes. */
const slowMs = (endpoint: string) => (endpoint === 'personal/useravatarupload' ? 150_000 : 30_000)

/** Nothing comes back, too late, or twice. */
export const networkFaults: Faults = {
  // The device has no network.
  offline: {
    message: 'offline',
    begin: ({ driver }) => driver.setOnline(false),
    end: ({ driver }) => driver.setOnline(true),
  },
  // Nobody listens at the shop's address.
  refused: {
    message: 'offline',
    begin: ({ proxy }) => proxy.refuse(),
    end: ({ proxy }) => proxy.listenAgain(),
  },
  // The connection is reset before the shop hears of it.
  'reset-before': { message: 'offline', meet: cut },
  // The shop does it, and the connection is reset before a byte of its answer.
  'lost-answer': { message: 'offline', acts: true, meet: afterwards(cut) },
  // The shop does it, and the connection is reset in the middle of the answer.
  'reset-in-body': {
    message: 'offline',
    acts: true,
    meet: afterwards((exchange, answer) => exchange.cutWithin(answer)),
  },
  // The shop never hears of it, and nothing is ever answered.
  silence: { message: 'timeout', meet: hang },
  // The shop does it, and nothing is ever answered.
  'silence-after': { message: 'timeout', acts: true, meet: afterwards(hang) },
  // The shop does it at once, and its answer comes after the time limit.
  'late-answer': {
    message: 'timeout',
    acts: true,
    meet: afterwards(async (exchange, answer) => {
      await exchange.pause(slowMs(exchange.endpoint))
      exchange.send(answer)
    }),
  },
  // The request takes longer than the time limit to the shop: it arrives after a second one.
  'late-delivery': {
    message: 'timeout',
    async meet(exchange) {
      await exchange.pause(slowMs(exchange.endpoint))
      exchange.send(await exchange.deliver())
    },
  },
  // The request arrives twice at the shop, and the first answer comes back.
  twice: {
    message: 'nothing',
    meet: afterwards(async (exchange, answer) => {
      await exchange.deliver()
      exchange.send(answer)
    }),
  },
  // The same, and the second answer comes back.
  'twice-second': {
    message: 'refused',
    acts: true,
    meet: afterwards(async (exchange) => exchange.send(await exchange.deliver())),
  },
}
