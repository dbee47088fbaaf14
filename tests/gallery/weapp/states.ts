import type { TextOf } from '@/locales/text-of'
import { captchaImage } from '../../mini/driver/journeys'
import type { MiniShop } from '../../mini/driver/mini-shop'
import type { User } from '../../mini/driver/user'
import type { Look } from '../looks'

export interface Fixture {
  miniShop: MiniShop
  t: TextOf
}

/** One state of one screen of the mini-program. */
export interface State {
  name: string
  settings?: Record<string, unknown>
  /** All of the gallery's unless told otherwise. */
  looks?: readonly Look[]
  /** Goes there; returns the user who sees the screen. */
  reach(fixture: Fixture): Promise<User>
}

export const guest = async ({ miniShop }: Fixture) => {
  const user = await miniShop.launch()
  await user.settle()
  return user
}

export const openAuthorise = async (fixture: Fixture) => {
  const user = await guest(fixture)
  await user.tap(fixture.t('authorise.submit.weixin'))
  return user
}

/** A member who signed in through WeChat. */
export const member = async (fixture: Fixture) => {
  const user = await openAuthorise(fixture)
  await user.tick(fixture.t('consent.before'))
  await user.tap(fixture.t('authorise.submit.weixin'))
  await user.waitFor(fixture.t('home.signOut'))
  return user
}

export const from = (screen: 'profile.title' | 'field.mobile') => async (fixture: Fixture) => {
  const user = await member(fixture)
  await user.tap(fixture.t(screen))
  return user
}

/** A member who registered by name opens the phone screen. */
const link = async ({ miniShop, t }: Fixture) => {
  await miniShop.shop.configure({ home_user_register_img_verify_state: 0 })
  const user = await miniShop.launch()
  await user.tap(t('action.register'))
  await user.settle()
  await user.type(t('field.username'), 'zhang_san')
  await user.type(t('field.password'), 'secret12')
  await user.tick(t('consent.before'))
  await user.tap(t('action.register'))
  await user.waitFor(t('home.signOut'))
  await user.tap(t('field.mobile'))
  return user
}

export const states: readonly State[] = [
  { name: 'home-guest', reach: guest },
  { name: 'authorise', reach: openAuthorise },
  {
    name: 'authorise-consent',
    async reach(fixture) {
      const user = await openAuthorise(fixture)
      await user.tap(fixture.t('authorise.submit.weixin'))
      await user.waitFor(fixture.t('consent.agree'))
      return user
    },
  },
  {
    name: 'first-profile',
    settings: { sandbox_generation: '2022' },
    async reach(fixture) {
      const user = await openAuthorise(fixture)
      await user.tick(fixture.t('consent.before'))
      await user.tap(fixture.t('authorise.submit.weixin'))
      await user.waitFor(fixture.t('firstProfile.intro'))
      return user
    },
  },
  {
    name: 'register-errors',
    async reach(fixture) {
      const user = await openAuthorise(fixture)
      await user.tap(fixture.t('authorise.register'))
      await user.waitUntil('the captcha image', () => captchaImage(user) !== '')
      await user.type(fixture.t('field.username'), '张')
      await user.tap(fixture.t('action.register'))
      await user.waitFor(fixture.t('problem.usernameFormat'))
      return user
    },
  },
  {
    name: 'sign-in',
    async reach(fixture) {
      const user = await guest(fixture)
      await user.tap(fixture.t('authorise.byName'))
      await user.waitUntil('the captcha image', () => captchaImage(user) !== '')
      return user
    },
  },
  { name: 'home-member', reach: member },
  { name: 'profile', reach: from('profile.title') },
  {
    name: 'profile-offline',
    async reach(fixture) {
      const user = await member(fixture)
      fixture.miniShop.device.network.online = false
      await user.tap(fixture.t('profile.title'))
      await user.waitFor(fixture.t('stale.offline'))
      return user
    },
  },
  { name: 'bind', reach: from('field.mobile') },
  {
    name: 'bind-denied',
    async reach(fixture) {
      const user = await from('field.mobile')(fixture)
      fixture.miniShop.device.refusals.set('getPhoneNumber', { errMsg: 'getPhoneNumber:fail user deny' })
      await user.tap(fixture.t('oneTap.submit', { platform: fixture.t('platform.weixin') }))
      return user
    },
  },
  { name: 'platform-link', reach: link },
  {
    name: 'platform-link-other',
    async reach(fixture) {
      const user = await link(fixture)
      const { t } = fixture
      await user.tap(t('link.find', { platform: t('platform.weixin') }))
      await user.waitFor(t('link.enterOther'))
      return user
    },
  },
  {
    name: 'agreement',
    // What the shop writes is in one language.
    looks: ['zh.light', 'zh.dark'],
    async reach(fixture) {
      const user = await guest(fixture)
      await user.tap(fixture.t('agreement.userprivacy'))
      await user.settle()
      return user
    },
  },
  {
    name: 'closed',
    settings: { home_site_close_reason: '盘点中，周一上午九点再见', home_site_app_state: 'weixin' },
    async reach(fixture) {
      const user = await guest(fixture)
      await user.waitFor(fixture.t('closed.title'))
      return user
    },
  },
  {
    name: 'privacy',
    async reach(fixture) {
      fixture.miniShop.device.privacy = 'unasked'
      const user = await from('field.mobile')(fixture)
      await user.tap(fixture.t('oneTap.submit', { platform: fixture.t('platform.weixin') }))
      await user.waitFor(fixture.t('privacy.title'))
      return user
    },
  },
]
