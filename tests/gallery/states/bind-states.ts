import { noCaptcha } from '../../support/shop-settings'
import { allLooks, oneLook } from '../looks'
import { mobile, otherMobile, wrongCode } from '../sample-data'
import type { Screen } from '../screen'
import { type State, state } from '../state'
import { opened, register } from './steps'

const open = opened('bindMobile', 'bind.why')

/** Asks for a code to a number, types what `code` gives, and binds. */
const bind = async (screen: Screen, number: string, code: () => string) => {
  await screen.open('bindMobile')
  await screen.type('field.mobile', number)
  await screen.tap('field.code.send')
  await screen.says('field.code.wait', { seconds: 60 })
  await screen.type('field.smsCode', code())
  await screen.tap('bind.submit')
}

const oneTap = async (screen: Screen) => {
  await screen.open('bindMobile')
  await screen.tap('oneTap.submit', { platform: screen.text('platform.weixin') })
}

/** A member who registered by name opens the phone screen. */
const openLink = async (screen: Screen) => {
  await register(screen)
  await screen.says('home.signOut')
  await screen.open('bindMobile')
}

export const bindStates: readonly State[] = [
  state('bind', { h5: allLooks, weapp: allLooks, member: {} }, open),
  state('bind-wrong-code', { h5: allLooks, weapp: oneLook, member: {} }, async (screen) => {
    const typed = wrongCode[screen.platform]
    await bind(screen, typed.mobile, () => typed.code)
    await screen.says('problem.codeWrong')
  }),
  state('bind-taken', { h5: allLooks, weapp: oneLook, member: {} }, async (screen) => {
    const { stage } = screen
    await stage.bindElsewhere(otherMobile)
    await bind(screen, otherMobile, () => stage.shop.data.outbox.at(-1)?.code ?? '')
    await screen.says('problem.mobileTaken')
  }),
  state(
    'bind-change',
    { h5: allLooks, weapp: oneLook, member: { mobile } },
    opened('bindMobile', 'bind.changeSubmit'),
  ),
  state('bind-denied', { weapp: allLooks, member: {} }, async (screen) => {
    const { refusals } = screen.inMiniProgram.device
    refusals.set('getPhoneNumber', { errMsg: 'getPhoneNumber:fail user deny' })
    await oneTap(screen)
  }),
  state('privacy', { weapp: allLooks, member: {} }, async (screen) => {
    screen.inMiniProgram.device.privacy = 'unasked'
    await oneTap(screen)
    await screen.says('privacy.title')
  }),
  state('platform-link', { weapp: allLooks, settings: noCaptcha }, openLink),
  state('platform-link-other', { weapp: allLooks, settings: noCaptcha }, async (screen) => {
    await openLink(screen)
    await screen.tap('link.find', { platform: screen.text('platform.weixin') })
    await screen.says('link.enterOther')
  }),
]
