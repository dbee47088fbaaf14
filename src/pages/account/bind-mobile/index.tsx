import { screenOnDemand } from '@/components/screen-on-demand'
import { BindMobile } from './bind-mobile'

export default screenOnDemand(() => BindMobile)
