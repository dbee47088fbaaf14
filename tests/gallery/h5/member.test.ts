import { memberStates } from './member-states'
import { snapshotTests } from './snapshot-tests'

snapshotTests(memberStates)
