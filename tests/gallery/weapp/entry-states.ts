import { MOBILE } from '../../contract/running-shop'
import { captchaImage, PASSWORD } from '../../mini/driver/journeys'
import type { User } from '../../mini/driver/user'
import { oneLook, twoLooks } from '../looks'
import { type Fixture, guest, openAuthorise, type State } from './states'

const noCaptcha = {
  home_user_register_img_verify_state: 0,
  home_user_login_img_verify_state: 0,
  common_img_verify_state: 0,
}

const openRegister = async (fixture: Fixture) => {
  const user = await openAuthorise(fixture)
  await user.tap(fixture.t('authorise.register'))
  return user
}

const withCaptcha = (user: User) => user.waitUntil('the captcha image', () => captchaImage(user) !== '')

/** Asks for a code by a short message, with consent. */
const askForCode = async (fixture: Fixture) => {
  const { t } = fixture
  const user = await openRegister(fixture)
  await user.tap(t('kind.sms'))
  await user.type(t('field.mobile'), MOBILE)
  await user.tick(t('consent.before'))
  await user.tap(t('field.code.send'))
  return user
}

/** Registers by user name where no captcha is asked for. */
const register = async (fixture: Fixture) => {
  const { t } = fixture
  const user = await openRegister(fixture)
  await user.type(t('field.username'), 'zhang_san')
  await user.type(t('field.password'), PASSWORD)
  await user.tick(t('consent.before'))
  await user.tap(t('action.register'))
  return user
}

const signIn = async (fixture: Fixture) => {
  const { t } = fixture
  const user = await guest(fixture)
  await user.tap(t('authorise.byName'))
  await user.type(t('field.account'), 'zhang_san')
  await user.type(t('field.password'), PASSWORD)
  await user.tick(t('consent.before'))
  return user
}

export const entryStates: readonly State[] = [
  {
    name: 'register-code-sent',
    looks: oneLook,
    settings: noCaptcha,
    async reach(fixture) {
      const user = await askForCode(fixture)
      await user.waitFor(fixture.t('field.code.wait', { seconds: 60 }))
      // The countdown stops with the app.
      user.program.kill()
      return user
    },
  },
  {
    name: 'register-captcha',
    looks: twoLooks,
    async reach(fixture) {
      const user = await askForCode(fixture)
      await withCaptcha(user)
      return user
    },
  },
  {
    name: 'register-taken',
    looks: oneLook,
    settings: noCaptcha,
    async reach(fixture) {
      await fixture.miniShop.shop.call('user/reg', {
        type: 'username',
        accounts: 'zhang_san',
        pwd: PASSWORD,
      })
      const user = await register(fixture)
      await user.waitFor(fixture.t('register.signInInstead'))
      return user
    },
  },
  {
    name: 'register-pending',
    looks: twoLooks,
    settings: { ...noCaptcha, common_register_is_enable_audit: 1 },
    async reach(fixture) {
      const user = await register(fixture)
      await user.waitFor(fixture.t('register.pending'))
      return user
    },
  },
  {
    name: 'register-closed',
    looks: oneLook,
    settings: { home_user_reg_type: [] },
    async reach(fixture) {
      const user = await openRegister(fixture)
      await user.waitFor(fixture.t('register.closed'))
      return user
    },
  },
  {
    name: 'sign-in-failed',
    looks: oneLook,
    settings: noCaptcha,
    async reach(fixture) {
      const user = await signIn(fixture)
      fixture.miniShop.device.network.broken = 502
      await user.tap(fixture.t('action.signIn'))
      await user.waitFor(fixture.t('error.server'))
      return user
    },
  },
]
