import { screenOnDemand } from '@/components/screen-on-demand'
import { About } from './about'

export default screenOnDemand(() => About)
