import { bindMobile as bind } from '@/api/endpoints/user-appmobilebind'
import { createBinding } from './bind-contact'

/** user/appmobilebind, and the proof that the account has the number. Browsers load it with the phone screen. */
export const bindMobile = createBinding({ bind, of: (user) => user.mobile })
