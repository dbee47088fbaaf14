import { entryStates } from './entry-states'
import { snapshotTests } from './snapshot-tests'

snapshotTests(entryStates)
