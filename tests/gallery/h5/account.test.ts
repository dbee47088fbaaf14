import { snapshotTests } from '../snapshot-tests'
import { accountStates } from '../states/account-states'

snapshotTests('h5', accountStates)
