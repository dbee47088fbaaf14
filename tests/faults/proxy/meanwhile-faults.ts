import { afterwards, hang } from './exchange'
import type { Faults } from './fault-kind'

/** The shop acts at once; its first answer waits until it is released. */
const meet = afterwards(async (exchange, answer) => {
  if (exchange.number === 1) {
    exchange.hang()
    await exchange.untilReleased()
  }
  exchange.send(answer)
})

const killed = { message: 'nothing', meanwhile: 'killed' } as const

/** While a request is under way the person asks again, the system ends the app, or another tab changes who is signed in. */
export const meanwhileFaults: Faults = {
  // The answer comes after that of a later request.
  'out-of-order': { message: 'nothing', meanwhile: 'again', meet },
  // The app is killed before the shop hears of the request.
  'killed-asking': { ...killed, meet: hang },
  // The app is killed when the shop has done it, before the answer.
  'killed-waiting': { ...killed, acts: true, meet: afterwards(hang) },
  // The app is killed in the moment of the answer.
  'killed-answered': {
    ...killed,
    acts: true,
    meet: afterwards((exchange, answer) => {
      exchange.send(answer)
      exchange.hang()
    }),
  },
  // Another tab signs out before the answer.
  'signed-out-elsewhere': { message: 'nothing', meanwhile: 'signedOut', meet },
  // Another tab signs in somebody else before the answer.
  'signed-in-elsewhere': { message: 'nothing', meanwhile: 'signedIn', meet },
}
