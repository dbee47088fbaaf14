import type { FaultKind } from './fault-kind'
import { answerFirstLate } from './order-faults'

/** Another tab of the browser changes who is signed in, between what the shop has done and its answer. */
export const tabFaults: readonly FaultKind[] = [
  {
    name: 'signed-out-elsewhere',
    what: 'another tab signs out before the answer',
    message: 'nothing',
    meanwhile: 'signedOut',
    meet: answerFirstLate,
  },
  {
    name: 'signed-in-elsewhere',
    what: 'another tab signs in somebody else before the answer',
    message: 'nothing',
    meanwhile: 'signedIn',
    meet: answerFirstLate,
  },
]
