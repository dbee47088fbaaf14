import type { Meet } from './exchange'
import type { FaultKind } from './fault-kind'

const answerLate: Meet = async (exchange) => {
  const answer = await exchange.deliver()
  if (exchange.number === 1) {
    exchange.hang()
    await exchange.untilReleased()
  }
  exchange.send(answer)
}

/** Another tab of the browser changes who is signed in, between what the shop has done and its answer. */
export const tabFaults: readonly FaultKind[] = [
  {
    name: 'signed-out-elsewhere',
    what: 'another tab signs out before the answer',
    message: 'nothing',
    meanwhile: 'signedOut',
    meet: answerLate,
  },
  {
    name: 'signed-in-elsewhere',
    what: 'another tab signs in somebody else before the answer',
    message: 'nothing',
    meanwhile: 'signedIn',
    meet: answerLate,
  },
]
