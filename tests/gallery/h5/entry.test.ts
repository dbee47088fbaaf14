import { snapshotTests } from '../snapshot-tests'
import { entryStates } from '../states/entry-states'

snapshotTests('h5', entryStates)
