import { snapshotTests } from '../snapshot-tests'
import { agreementStates } from '../states/agreement-states'
import { bindStates } from '../states/bind-states'
import { profileStates } from '../states/profile-states'

snapshotTests('h5', [...profileStates, ...bindStates, ...agreementStates])
