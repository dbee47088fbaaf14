import type { TextKey } from '@/locales/use-text'
import { addressOf, type RouteName } from '@/platform/routes'
import { MOBILE } from '../../contract/running-shop'
import { type Fixture, guest, member, type State } from './states'

/** A screen of the account, opened as a link opens it, that is there as soon as it says so. */
const opened = (name: string, route: RouteName, says: TextKey, begin = member): State => ({
  name,
  async reach(fixture) {
    const user = await begin(fixture)
    user.program.navigation.go('navigateTo', addressOf(route))
    await user.waitFor(fixture.t(says))
    return user
  },
})

/** A member of whom the shop knows everything. */
const known = async (fixture: Fixture) => {
  const user = await member(fixture)
  const [row] = fixture.miniShop.shop.state.data.users
  Object.assign(row ?? {}, { mobile: MOBILE, email: 'zhang@example.com' })
  return user
}

export const accountStates: readonly State[] = [
  opened('security', 'security', 'security.memberId', known),
  opened('security-empty', 'security', 'security.memberId'),
  opened('email', 'bindEmail', 'email.why'),
  opened('password', 'password', 'newPassword.first'),
  opened('reset-password', 'resetPassword', 'reset.intro', guest),
  opened('cancel', 'cancelAccount', 'cancel.intro'),
  opened('about', 'about', 'about.phone', guest),
]
