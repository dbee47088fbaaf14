import { addressOf } from '@/platform/routes'
import { oneLook, twoLooks } from '../looks'
import { completeMember } from './home-states'
import { type Fixture, from, guest, type State } from './states'

const open = from('profile.title')

/** A profile with another nickname that is not saved yet. */
const edited = async (fixture: Fixture) => {
  const user = await open(fixture)
  await user.type(fixture.t('profile.nickname'), '张三')
  await user.leave()
  return user
}

export const profileStates: readonly State[] = [
  {
    name: 'profile-complete',
    looks: oneLook,
    async reach(fixture) {
      const user = await completeMember(fixture)
      await user.tap(fixture.t('profile.title'))
      await user.settle()
      return user
    },
  },
  {
    name: 'profile-error',
    looks: twoLooks,
    async reach(fixture) {
      const { t } = fixture
      const user = await open(fixture)
      await user.type(t('profile.address'), '&'.repeat(30))
      await user.tap(t('profile.save'))
      await user.waitFor(t('problem.addressTooLong'))
      return user
    },
  },
  {
    name: 'profile-failed',
    looks: oneLook,
    async reach(fixture) {
      const user = await edited(fixture)
      fixture.miniShop.device.network.broken = 502
      await user.tap(fixture.t('profile.save'))
      await user.waitFor(fixture.t('error.server'))
      return user
    },
  },
  {
    name: 'profile-busy',
    looks: oneLook,
    async reach(fixture) {
      const user = await edited(fixture)
      fixture.miniShop.device.network.hold()
      await user.tap(fixture.t('profile.save'))
      return user
    },
  },
  {
    name: 'profile-draft',
    looks: oneLook,
    async reach(fixture) {
      await edited(fixture)
      const user = await fixture.miniShop.launch()
      await user.tap(fixture.t('profile.title'))
      await user.waitFor(fixture.t('draft.found'))
      return user
    },
  },
  {
    name: 'profile-gender',
    looks: twoLooks,
    async reach(fixture) {
      const user = await open(fixture)
      await user.tap(fixture.t('profile.gender'))
      return user
    },
  },
  {
    name: 'sign-in-needed',
    looks: oneLook,
    async reach(fixture) {
      const user = await guest(fixture)
      user.program.navigation.go('navigateTo', addressOf('profile'))
      await user.waitFor(fixture.t('signIn.neededText'))
      return user
    },
  },
]
