import type { TextOf } from '@/locales/text-of'
import { captchaPicture } from '../../mini/driver/journeys'
import type { MiniShop } from '../../mini/driver/mini-shop'
import type { Person } from '../../mini/driver/person'

export interface Scene {
  miniShop: MiniShop
  t: TextOf
}

/** One look of one screen of the mini-program. */
export interface State {
  name: string
  settings?: Record<string, unknown>
  /** Goes there; gives whose screen it is. */
  reach(scene: Scene): Promise<Person>
}

const guest = async ({ miniShop }: Scene) => {
  const person = await miniShop.launch()
  await person.settle()
  return person
}

const openAuthorise = async (scene: Scene) => {
  const person = await guest(scene)
  await person.tap(scene.t('authorise.submit.weixin'))
  return person
}

/** A member who came in by WeChat's word. */
const member = async (scene: Scene) => {
  const person = await openAuthorise(scene)
  await person.tick(scene.t('consent.before'))
  await person.tap(scene.t('authorise.submit.weixin'))
  await person.waitFor(scene.t('home.signOut'))
  return person
}

const from = (screen: 'home.profile' | 'home.mobile') => async (scene: Scene) => {
  const person = await member(scene)
  await person.tap(scene.t(screen))
  return person
}

/** A member who came in by name, and wants to bind a phone. */
const link = async ({ miniShop, t }: Scene) => {
  await miniShop.shop.configure({ home_user_register_img_verify_state: 0 })
  const person = await miniShop.launch()
  await person.tap(t('action.register'))
  await person.settle()
  await person.type(t('field.username'), 'zhang_san')
  await person.type(t('field.password'), 'secret12')
  await person.tick(t('consent.before'))
  await person.tap(t('register.submit'))
  await person.waitFor(t('home.signOut'))
  await person.tap(t('home.mobile'))
  return person
}

export const states: readonly State[] = [
  { name: 'home-guest', reach: guest },
  { name: 'authorise', reach: openAuthorise },
  {
    name: 'authorise-errors',
    async reach(scene) {
      const person = await openAuthorise(scene)
      await person.tap(scene.t('authorise.submit.weixin'))
      await person.waitFor(scene.t('problem.consent'))
      return person
    },
  },
  {
    name: 'first-profile',
    settings: { sandbox_generation: '2022' },
    async reach(scene) {
      const person = await openAuthorise(scene)
      await person.tick(scene.t('consent.before'))
      await person.tap(scene.t('authorise.submit.weixin'))
      await person.waitFor(scene.t('firstProfile.intro'))
      return person
    },
  },
  {
    name: 'register-errors',
    async reach(scene) {
      const person = await openAuthorise(scene)
      await person.tap(scene.t('authorise.register'))
      await person.waitUntil('the captcha picture', () => captchaPicture(person) !== '')
      await person.type(scene.t('field.username'), '张')
      await person.tap(scene.t('register.submit'))
      await person.waitFor(scene.t('problem.consent'))
      return person
    },
  },
  {
    name: 'sign-in',
    async reach(scene) {
      const person = await guest(scene)
      await person.tap(scene.t('authorise.byName'))
      await person.waitUntil('the captcha picture', () => captchaPicture(person) !== '')
      return person
    },
  },
  { name: 'home-member', reach: member },
  { name: 'profile', reach: from('home.profile') },
  {
    name: 'profile-offline',
    async reach(scene) {
      const person = await member(scene)
      scene.miniShop.device.network.online = false
      await person.tap(scene.t('home.profile'))
      await person.waitFor(scene.t('stale.offline'))
      return person
    },
  },
  { name: 'bind', reach: from('home.mobile') },
  {
    name: 'bind-denied',
    async reach(scene) {
      const person = await from('home.mobile')(scene)
      scene.miniShop.device.refusals.set('getPhoneNumber', { errMsg: 'getPhoneNumber:fail user deny' })
      await person.tap(scene.t('oneTap.submit', { platform: scene.t('platform.weixin') }))
      return person
    },
  },
  { name: 'platform-link', reach: link },
  {
    name: 'platform-link-other',
    async reach(scene) {
      const person = await link(scene)
      const { t } = scene
      await person.tap(t('link.find', { platform: t('platform.weixin') }))
      await person.waitFor(t('link.enterOther'))
      return person
    },
  },
  {
    name: 'agreement',
    async reach(scene) {
      const person = await guest(scene)
      await person.tap(scene.t('agreement.userprivacy'))
      await person.settle()
      return person
    },
  },
  {
    name: 'closed',
    settings: { home_site_close_reason: '盘点中，周一上午九点再见', home_site_app_state: 'weixin' },
    async reach(scene) {
      const person = await guest(scene)
      await person.waitFor(scene.t('closed.title'))
      return person
    },
  },
  {
    name: 'privacy',
    async reach(scene) {
      scene.miniShop.device.privacy = 'unasked'
      const person = await from('home.mobile')(scene)
      await person.tap(scene.t('oneTap.submit', { platform: scene.t('platform.weixin') }))
      await person.waitFor(scene.t('privacy.title'))
      return person
    },
  },
]
