import type { App } from '@/stores/app'
import { createAccountActions } from '@/stores/session/account'
import type { RunningShop } from '../../contract/running-shop'
import { memberOf, mobile, named, newMember, open, type Trial } from './trial'

const email = 'ann@example.com'
const password = 'new12345'

const accountOf = ({ client, user }: App) => createAccountActions(client, user.getState().gate)

async function signsIn(shop: RunningShop, account: string): Promise<boolean> {
  const app = open(shop)
  await app.user.getState().signIn({ ...named, account, password })
  return memberOf(app)?.username === named.account
}

/** What a member does on the account screens. */
export const accountTrials: readonly Trial[] = [
  {
    what: 'A forgotten password, by text message',
    async works(shop) {
      const app = await newMember(shop)
      await app.user.getState().bindMobile({ mobile, code: await shop.bindCode(mobile) })
      const { sendResetCode, resetPassword } = accountOf(app)
      await sendResetCode({ kind: 'sms', account: mobile })
      const code = await shop.code({ kind: 'sms', scene: 'forget', account: mobile })
      await resetPassword({ account: mobile, code, password }, null)
      return signsIn(shop, mobile)
    },
  },
  {
    what: 'Change of the password',
    async works(shop) {
      await accountOf(await newMember(shop)).changePassword({ current: named.password, password })
      return signsIn(shop, named.account)
    },
  },
  {
    what: 'An e-mail address for the account',
    async works(shop) {
      const app = await newMember(shop)
      const { sendEmailCode, bindEmail } = accountOf(app)
      await sendEmailCode({ account: email })
      await bindEmail({ email, code: await shop.code({ kind: 'email', scene: 'bind', account: email }) })
      return memberOf(app)?.email === email
    },
  },
  {
    what: 'Cancelling the account',
    async works(shop) {
      const app = await newMember(shop)
      await accountOf(app).cancelAccount()
      return memberOf(app) === null && shop.state.data.users[0]?.is_logout_time !== 0
    },
  },
]
