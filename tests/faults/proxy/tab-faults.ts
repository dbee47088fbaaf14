import { type FaultKind, fault } from './fault-kind'
import { answerFirstLate as meet } from './order-faults'

/** Another tab of the browser changes who is signed in, between what the shop has done and its answer. */
export const tabFaults: readonly FaultKind[] = [
  fault('signed-out-elsewhere', 'another tab signs out before the answer', 'nothing', {
    meanwhile: 'signedOut',
    meet,
  }),
  fault('signed-in-elsewhere', 'another tab signs in somebody else before the answer', 'nothing', {
    meanwhile: 'signedIn',
    meet,
  }),
]
