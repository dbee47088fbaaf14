import { screenOnDemand } from '@/components/screen-on-demand'
import { BindEmail } from './bind-email'

export default screenOnDemand(() => BindEmail)
