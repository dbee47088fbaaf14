import { screenOnDemand } from '@/components/screen-on-demand'
import { CancelAccount } from './cancel-account'

export default screenOnDemand(() => CancelAccount)
