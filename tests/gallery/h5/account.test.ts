import { accountStates } from './account-states'
import { snapshotTests } from './snapshot-tests'

snapshotTests(accountStates)
