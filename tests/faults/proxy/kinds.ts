import { bodyFaults } from './body-faults'
import type { FaultKind } from './fault-kind'
import { httpFaults } from './http-faults'
import { killFaults } from './kill-faults'
import { networkFaults } from './network-faults'
import { orderFaults } from './order-faults'
import { sessionFaults } from './session-faults'
import { tabFaults } from './tab-faults'

/** Everything that can go wrong. */
export const faultKinds: readonly FaultKind[] = [
  ...networkFaults,
  ...orderFaults,
  ...httpFaults,
  ...bodyFaults,
  ...sessionFaults,
  ...killFaults,
  ...tabFaults,
]
