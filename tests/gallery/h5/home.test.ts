import { homeStates } from './home-states'
import { snapshotTests } from './snapshot-tests'

snapshotTests(homeStates)
