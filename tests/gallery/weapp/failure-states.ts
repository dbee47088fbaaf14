import { oneLook, twoLooks } from '../looks'
import { crashProfile } from './crash-profile'
import { guest, member, type State } from './states'

export const failureStates: readonly State[] = [
  {
    name: 'agreement-offline',
    looks: twoLooks,
    async reach(fixture) {
      const user = await guest(fixture)
      fixture.miniShop.device.network.online = false
      await user.tap(fixture.t('agreement.userprivacy'))
      await user.waitFor(fixture.t('error.offline'))
      return user
    },
  },
  {
    name: 'agreement-loading',
    looks: oneLook,
    async reach(fixture) {
      const user = await guest(fixture)
      fixture.miniShop.device.network.hold()
      await user.tap(fixture.t('agreement.userprivacy'))
      return user
    },
  },
  {
    name: 'crash',
    looks: twoLooks,
    async reach(fixture) {
      const user = await member(fixture)
      const mend = crashProfile(user.program)
      await user.tap(fixture.t('profile.title'))
      await user.waitFor(fixture.t('crash.text'))
      mend()
      return user
    },
  },
]
