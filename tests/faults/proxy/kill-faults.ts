import { afterwards, hang } from './exchange'
import { type FaultKind, fault } from './fault-kind'

const killed = { acts: true, meanwhile: 'killed' } as const

/** The system ends the app while a request is under way: at each of the places where the app waits for something. */
export const killFaults: readonly FaultKind[] = [
  fault('killed-asking', 'the app is killed before the shop hears of the request', 'nothing', {
    meanwhile: 'killed',
    meet: hang,
  }),
  fault('killed-waiting', 'the app is killed when the shop has done it, before the answer', 'nothing', {
    ...killed,
    meet: afterwards(hang),
  }),
  fault('killed-answered', 'the app is killed in the moment of the answer', 'nothing', {
    ...killed,
    meet: afterwards((exchange, answer) => {
      exchange.send(answer)
      exchange.hang()
    }),
  }),
]
