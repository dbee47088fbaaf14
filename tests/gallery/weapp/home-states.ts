import { MOBILE } from '../../contract/running-shop'
import { oneLook, twoLooks } from '../looks'
import { complete } from '../sample-data'
import { type Fixture, guest, member, openAuthorise, type State } from './states'

/** A member whose row in the shop's table has every column, and a name as long as the shop allows. */
export const completeMember = async (fixture: Fixture) => {
  const user = await member(fixture)
  const [row] = fixture.miniShop.shop.state.data.users
  Object.assign(row ?? {}, complete, { avatar: '', mobile: MOBILE })
  return user
}

/** Opens a sheet by its row on a guest's home. */
const sheetOf = (row: 'preferences.language' | 'preferences.appearance') => async (fixture: Fixture) => {
  const user = await guest(fixture)
  await user.tap(fixture.t(row))
  return user
}

export const homeStates: readonly State[] = [
  {
    name: 'home-complete',
    looks: oneLook,
    async reach(fixture) {
      await completeMember(fixture)
      const user = await fixture.miniShop.launch()
      await user.waitFor(fixture.t('field.email'))
      return user
    },
  },
  {
    name: 'home-must-bind',
    looks: oneLook,
    settings: { common_user_is_mandatory_bind_mobile: 1 },
    async reach(fixture) {
      const user = await openAuthorise(fixture)
      await user.tick(fixture.t('consent.before'))
      await user.tap(fixture.t('authorise.submit.weixin'))
      await user.waitFor(fixture.t('bind.why'))
      await user.goBack()
      await user.waitFor(fixture.t('home.mustBind'))
      return user
    },
  },
  {
    name: 'home-offline',
    looks: oneLook,
    async reach(fixture) {
      await member(fixture)
      fixture.miniShop.device.network.online = false
      const user = await fixture.miniShop.launch()
      await user.waitFor(fixture.t('stale.offline'))
      return user
    },
  },
  { name: 'home-language', looks: twoLooks, reach: sheetOf('preferences.language') },
  {
    name: 'home-chosen-dark',
    looks: oneLook,
    async reach(fixture) {
      const user = await sheetOf('preferences.appearance')(fixture)
      await user.tap(fixture.t('preferences.dark'))
      return user
    },
  },
]
