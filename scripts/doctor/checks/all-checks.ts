import type { Check } from '../finding'
import { accounts } from './accounts'
import { agreements } from './agreements'
import { captcha } from './captcha'
import { cleanJson } from './clean-json'
import { clock } from './clock'
import { cookies } from './cookies'
import { cors } from './cors'
import { generation } from './generation'
import { https } from './https'
import { images } from './images'
import { kinds } from './kinds'
import { oneTap } from './one-tap'
import { open } from './open'
import { phone } from './phone'
import { site } from './site'
import { speed } from './speed'

/** Everything that is asked, in the order of the report. Speed comes last: it measures the others. */
export const allChecks: readonly Check[] = [
  https,
  cleanJson,
  open,
  generation,
  kinds,
  captcha,
  accounts,
  oneTap,
  phone,
  site,
  agreements,
  images,
  cookies,
  cors,
  clock,
  speed,
]
