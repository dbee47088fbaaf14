import { noCaptcha } from '../../support/shop-settings'
import { allLooks, oneLook, twoLooks } from '../looks'
import { badName, mobile, password } from '../sample-data'
import type { Screen } from '../screen'
import { type State, state } from '../state'
import { askForCode, fillSignIn, opened, register, registerElsewhere } from './steps'

const open = async (screen: Screen) => {
  await screen.open('register')
  await screen.untilCaptcha()
}

export const entryStates: readonly State[] = [
  state('register', { h5: allLooks }, open),
  state('register-errors', { h5: allLooks, weapp: allLooks }, async (screen) => {
    await open(screen)
    await screen.type('field.username', badName[screen.platform])
    await screen.tap('action.register')
    await screen.says('problem.usernameFormat')
  }),
  state(
    'register-by-phone',
    { h5: allLooks, weapp: oneLook, weappName: 'register-code-sent', settings: noCaptcha },
    async (screen) => {
      await askForCode(screen)
      await screen.says('field.code.wait', { seconds: 60 })
    },
  ),
  state('register-consent', { h5: allLooks, settings: noCaptcha }, async (screen) => {
    await screen.open('register')
    await screen.untilNoCaptcha()
    await screen.type('field.username', 'zhang_san')
    await screen.type('field.password', password.h5)
    await screen.tap('action.register')
    await screen.says('consent.agree')
  }),
  state('register-captcha', { h5: allLooks, weapp: twoLooks }, async (screen) => {
    await askForCode(screen)
    await screen.untilCaptcha()
  }),
  state('register-by-email', { h5: allLooks }, async (screen) => {
    await open(screen)
    await screen.choose('kind.email')
    await screen.says('field.emailCode')
  }),
  state('register-guess', { h5: allLooks }, async (screen) => {
    await open(screen)
    await screen.type('field.username', mobile)
    await screen.type('field.password', 'abc123')
    await screen.driver.leaveField()
    await screen.says('password.short')
  }),
  state('register-taken', { h5: allLooks, weapp: oneLook, settings: noCaptcha }, async (screen) => {
    await registerElsewhere(screen)
    await register(screen)
    await screen.says('register.signInInstead')
  }),
  state('register-draft', { h5: allLooks }, async (screen) => {
    await open(screen)
    await screen.type('field.username', 'zhang_san')
    await screen.driver.kill()
    await open(screen)
    await screen.says('draft.found')
  }),
  state(
    'register-pending',
    { h5: allLooks, weapp: twoLooks, settings: { ...noCaptcha, common_register_is_enable_audit: 1 } },
    async (screen) => {
      await register(screen)
      await screen.says('register.pending')
    },
  ),
  state(
    'register-closed',
    { h5: allLooks, weapp: oneLook, settings: { home_user_reg_type: [] } },
    opened('register', 'register.closed'),
  ),
  state('register-without-picture', { h5: allLooks }, async (screen) => {
    await screen.inBrowser.fail('broken', /userverifyentry/)
    await screen.open('register')
    await screen.says('field.captcha.failed')
  }),
  state('sign-in', { h5: allLooks, weapp: allLooks }, async (screen) => {
    await screen.open('signIn')
    await screen.untilCaptcha()
  }),
  state('sign-in-failed', { h5: allLooks, weapp: oneLook, settings: noCaptcha }, async (screen) => {
    await fillSignIn(screen)
    await screen.stage.fail('broken')
    await screen.tap('action.signIn')
    await screen.says('error.server')
  }),
  state('sign-in-unknown', { h5: allLooks, settings: noCaptcha }, async (screen) => {
    await fillSignIn(screen)
    await screen.tap('action.signIn')
    await screen.says('signIn.newHere')
  }),
  state('sign-in-needed', { h5: allLooks, weapp: oneLook }, opened('profile', 'signIn.neededText')),
]
