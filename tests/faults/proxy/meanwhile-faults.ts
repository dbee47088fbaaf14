import { afterwards, hang } from './exchange'
import { type FaultKind, fault } from './fault-kind'

/** The shop acts at once; its first answer waits until it is released. */
const meet = afterwards(async (exchange, answer) => {
  if (exchange.number === 1) {
    exchange.hang()
    await exchange.untilReleased()
  }
  exchange.send(answer)
})

/** While a request is under way the person asks again, the system ends the app, or another tab changes who is signed in. */
export const meanwhileFaults: readonly FaultKind[] = [
  fault('out-of-order', 'the answer comes after that of a later request', 'nothing', {
    meanwhile: 'again',
    meet,
  }),
  fault('killed-asking', 'the app is killed before the shop hears of the request', 'nothing', {
    meanwhile: 'killed',
    meet: hang,
  }),
  fault('killed-waiting', 'the app is killed when the shop has done it, before the answer', 'nothing', {
    acts: true,
    meanwhile: 'killed',
    meet: afterwards(hang),
  }),
  fault('killed-answered', 'the app is killed in the moment of the answer', 'nothing', {
    acts: true,
    meanwhile: 'killed',
    meet: afterwards((exchange, answer) => {
      exchange.send(answer)
      exchange.hang()
    }),
  }),
  fault('signed-out-elsewhere', 'another tab signs out before the answer', 'nothing', {
    meanwhile: 'signedOut',
    meet,
  }),
  fault('signed-in-elsewhere', 'another tab signs in somebody else before the answer', 'nothing', {
    meanwhile: 'signedIn',
    meet,
  }),
]
