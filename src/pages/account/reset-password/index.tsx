import { screenOnDemand } from '@/components/screen-on-demand'
import { ResetPassword } from './reset-password'

export default screenOnDemand(() => ResetPassword)
