import { screenOnDemand } from '@/components/screen-on-demand'
import { Security } from './security'

export default screenOnDemand(() => Security)
