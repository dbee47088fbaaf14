import { snapshotTests } from '../snapshot-tests'
import { homeStates } from '../states/home-states'

snapshotTests('h5', homeStates)
