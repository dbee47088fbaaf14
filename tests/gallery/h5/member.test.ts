import { agreementStates } from './agreement-states'
import { memberStates } from './member-states'
import { snapshotTests } from './snapshot-tests'

snapshotTests([...memberStates, ...agreementStates])
