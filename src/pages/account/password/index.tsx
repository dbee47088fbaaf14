import { screenOnDemand } from '@/components/screen-on-demand'
import { Password } from './password'

export default screenOnDemand(() => Password)
