import { snapshotTests } from '../snapshot-tests'
import { accountStates } from '../states/account-states'
import { agreementStates } from '../states/agreement-states'
import { bindStates } from '../states/bind-states'
import { entryStates } from '../states/entry-states'
import { homeStates } from '../states/home-states'
import { platformStates } from '../states/platform-states'
import { profileStates } from '../states/profile-states'

snapshotTests('weapp', [
  ...homeStates,
  ...entryStates,
  ...platformStates,
  ...profileStates,
  ...bindStates,
  ...accountStates,
  ...agreementStates,
])
