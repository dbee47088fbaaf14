import { afterwards, cut, hang } from './exchange'
import { type FaultKind, fault } from './fault-kind'

/** The app gives up an attempt after ten seconds, and an upload of unknown size after a little more than two minutes. */
const slowMs = (endpoint: string) => (endpoint === 'personal/useravatarupload' ? 150_000 : 30_000)

/** Nothing comes back, too late, or twice. */
export const networkFaults: readonly FaultKind[] = [
  fault('offline', 'the device has no network', 'offline', {
    begin: ({ driver }) => driver.setOnline(false),
    end: ({ driver }) => driver.setOnline(true),
  }),
  fault('refused', 'nobody listens at the shop’s address', 'offline', {
    begin: ({ proxy }) => proxy.refuse(),
    end: ({ proxy }) => proxy.listenAgain(),
  }),
  fault('reset-before', 'the connection is reset before the shop hears of it', 'offline', { meet: cut }),
  fault(
    'lost-answer',
    'the shop does it, and the connection is reset before a byte of its answer',
    'offline',
    { acts: true, meet: afterwards(cut) },
  ),
  fault(
    'reset-in-body',
    'the shop does it, and the connection is reset in the middle of the answer',
    'offline',
    { acts: true, meet: afterwards((exchange, answer) => exchange.cutWithin(answer)) },
  ),
  fault('silence', 'the shop never hears of it, and nothing is ever answered', 'timeout', { meet: hang }),
  fault('silence-after', 'the shop does it, and nothing is ever answered', 'timeout', {
    acts: true,
    meet: afterwards(hang),
  }),
  fault('late-answer', 'the shop does it at once, and its answer comes after the time limit', 'timeout', {
    acts: true,
    meet: afterwards(async (exchange, answer) => {
      await exchange.pause(slowMs(exchange.endpoint))
      exchange.send(answer)
    }),
  }),
  fault(
    'late-delivery',
    'the request takes longer than the time limit to the shop: it arrives after a second one',
    'timeout',
    {
      async meet(exchange) {
        await exchange.pause(slowMs(exchange.endpoint))
        exchange.send(await exchange.deliver())
      },
    },
  ),
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
