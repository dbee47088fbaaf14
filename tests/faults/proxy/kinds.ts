import { bodyFaults } from './body-faults'
import type { FaultKind } from './fault-kind'
import { httpFaults } from './http-faults'
import { meanwhileFaults } from './meanwhile-faults'
import { networkFaults } from './network-faults'
import { sessionFaults } from './session-faults'

const all = { ...networkFaults, ...httpFaults, ...bodyFaults, ...sessionFaults, ...meanwhileFaults }

/** Everything that can go wrong. */
export const faultKinds: readonly FaultKind[] = Object.entries(all).map(([name, fault]) => ({
  name,
  ...fault,
}))
