import type { ClientType } from '@/api/client/client-type'
import { isApiError } from '@/api/client/errors'
import type { CodeKind } from '@/domain/account-kind'
import type { App } from '@/stores/app'
import { encryptPhone } from '../../../sandbox/platforms/phone-number'
import { inProject } from '../../../scripts/project-root'
import type { RunningShop } from '../../contract/running-shop'
import { saveEdits } from '../../support/save-edits'
import { testApp } from '../../support/test-app'
import { accountTrials } from './account-trials'
import { memberOf, mobile, named, newMember, open, type Trial } from './trial'

async function byCode(shop: RunningShop, kind: CodeKind, account: string): Promise<boolean> {
  const app = open(shop)
  const codeFor = async (scene: 'register' | 'signIn') => {
    await app.verification.getState().sendCode(scene, { kind, account })
    return shop.code({ kind, scene: scene === 'register' ? 'reg' : 'login', account })
  }
  const { register, signOut, signIn } = app.user.getState()
  await register({ kind, account, code: await codeFor('register'), password: named.password })
  const registered = memberOf(app)?.id
  signOut()
  await signIn({ kind, account, code: await codeFor('signIn') })
  return registered !== undefined && memberOf(app)?.id === registered
}

/** One tap, and the platform's profile where the shop asks for it. */
async function oneTap(shop: RunningShop, clientType: ClientType): Promise<App> {
  const app = open(shop, clientType)
  const { authorise, completeAuthorisation } = app.user.getState()
  const profile = { nickname: '安', avatar: '', gender: 0, province: '', city: '' } as const
  if ((await authorise()) === 'identified') await completeAuthorisation(profile)
  return app
}

async function bindsByGrant(shop: RunningShop, clientType: 'weixin' | 'toutiao'): Promise<boolean> {
  const app = await oneTap(shop, clientType)
  const openid = { weixin: 'o_wx_ann', toutiao: 'o_tt_ann' }[clientType]
  const { encrypted_data: encryptedData, iv } = encryptPhone(shop.state, openid, mobile, clientType)
  await app.user.getState().quickBind({ code: `phone-${mobile}`, encryptedData, iv })
  return memberOf(app)?.mobile === mobile
}

const region = { province: '浙江省', city: '杭州市', county: '西湖区' }
const whole = {
  ...region,
  nickname: '张三',
  gender: 2,
  birthday: '1996-02-29',
  address: '龙井路 1 号',
} as const

async function savesOneField(shop: RunningShop): Promise<boolean> {
  const { user } = await newMember(shop)
  await user.getState().loadProfile()
  await saveEdits(user, whole)
  const result = await saveEdits(user, { address: '龙井路 2 号' })
  const { birthday: _, ...texts } = whole
  expect(shop.state.data.users[0]).toMatchObject({ ...texts, address: '龙井路 2 号' })
  return result.kind === 'saved' && result.unsaved.length === 0
}

/** In the order of the README's table. */
export const trials: readonly Trial[] = [
  {
    what: 'Register and sign in by user name',
    async works(shop) {
      const app = await newMember(shop)
      app.user.getState().signOut()
      await app.user.getState().signIn(named)
      return memberOf(app)?.username === named.account
    },
  },
  { what: '… by text message', works: (shop) => byCode(shop, 'sms', mobile) },
  { what: '… by e-mail', works: (shop) => byCode(shop, 'email', 'ann@example.com') },
  {
    what: 'One-tap sign-in on WeChat, Alipay and Douyin',
    async works(shop) {
      const apps = [await oneTap(shop, 'weixin'), await oneTap(shop, 'alipay'), await oneTap(shop, 'toutiao')]
      return apps.every((app) => memberOf(app) !== null)
    },
  },
  {
    what: 'An account by name linked to the mini-program afterwards',
    async works(shop) {
      const app = await newMember(shop, 'toutiao')
      await app.user.getState().findPlatformLink()
      await app.user.getState().signIn(named)
      return memberOf(app)?.openid === 'o_tt_ann'
    },
  },
  {
    what: 'Phone by text message',
    async works(shop) {
      const app = await newMember(shop)
      await app.user.getState().bindMobile({ mobile, code: await shop.bindCode(mobile) })
      return memberOf(app)?.mobile === mobile
    },
  },
  { what: 'Phone by one tap on WeChat', works: (shop) => bindsByGrant(shop, 'weixin') },
  { what: '… on Douyin', works: (shop) => bindsByGrant(shop, 'toutiao') },
  { what: 'Profile: read, and one field saved without touching another', works: savesOneField },
  {
    what: 'Picture',
    async works(shop) {
      const { user } = await newMember(shop)
      const avatar = await user.getState().uploadAvatar(inProject('docs/home-light.png'))
      await saveEdits(user, { ...whole, avatar })
      return shop.state.data.users[0]?.avatar !== ''
    },
  },
  ...accountTrials,
  {
    what: 'The shop’s own messages in the language of the app',
    async works(shop) {
      const app = testApp({
        shopUrl: shop.url,
        language: { read: () => 'en', follow: () => {}, tell: () => {} },
      })
      app.start()
      const refused = await app.user
        .getState()
        .signIn(named)
        .catch((error: unknown) => error)
      return isApiError(refused) && /^[\x20-\x7e]+$/.test(refused.serverMessage ?? '')
    },
  },
]
