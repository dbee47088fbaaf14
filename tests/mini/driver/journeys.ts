import type { RunningShop } from '../../contract/running-shop'
import { registerByName } from '../../driver/members'
import { Person } from '../../driver/person'
import type { MiniShop } from './mini-shop'
import { captchaIn } from './read-screen'
import type { User } from './user'

export const PASSWORD = 'abc12345'

/** Reads the captcha as a user would, if computers could. */
export async function readCaptcha(user: User, shop: RunningShop, type = 'user_reg'): Promise<string> {
  await user.waitUntil('the captcha image', () => captchaIn(user.screen) !== '')
  const uuid = user.program.journal.requests[0]?.fields.uuid ?? ''
  return shop.code({ kind: 'captcha', type, uuid })
}

/** The text of each platform's own sign-in entry. */
export const ENTRY_TEXT = {
  weapp: '微信一键登录',
  alipay: '支付宝一键登录',
  tt: '抖音一键登录',
  swan: '百度一键登录',
  qq: 'QQ 一键登录',
  jd: '登录',
} as const

const entry = (user: User): string => ENTRY_TEXT[user.program.vendor.target]

/** From a guest's home to the empty register form; JD's sign-in entry opens the sign-in form. */
export async function openRegister(user: User): Promise<void> {
  await user.tap(entry(user))
  await user.tap(user.program.vendor.target === 'jd' ? '还没有账号？注册' : '注册新账号')
  await user.waitFor('已有账号？登录')
}

/** From home: registers a user name and returns home as a member without a platform account. */
export async function register(user: User, shop: RunningShop, name = 'ada_1'): Promise<void> {
  await openRegister(user)
  const captcha = () => readCaptcha(user, shop)
  await registerByName(new Person(user, undefined, user.program.device.clock), {
    name,
    password: PASSWORD,
    captcha,
  })
  await user.waitFor('个人资料')
}

/** A member who has just registered by name and sees home. */
export async function newMember(miniShop: MiniShop): Promise<User> {
  const user = await miniShop.launch()
  await register(user, miniShop.shop)
  return user
}

/** From a guest's home: consents and signs in through the platform. */
export async function authorise(user: User): Promise<void> {
  await user.tap(entry(user))
  await user.tick('我已阅读并同意')
  await user.tap(entry(user))
}

/** Skips the first profile; on WeChat the shop opens the account without asking for it. */
export async function skipFirstProfile(user: User): Promise<void> {
  if (user.program.vendor.target === 'weapp') return
  await user.waitFor('完善头像和昵称')
  await user.tap('跳过')
}

/** A member who signed in through the platform and sees home. */
export async function newAuthorised(miniShop: MiniShop): Promise<User> {
  const user = await miniShop.launch()
  await authorise(user)
  await skipFirstProfile(user)
  await user.waitFor('个人资料')
  return user
}

/** Opens the profile from home. */
export async function openProfile(user: User): Promise<void> {
  await user.tap('个人资料')
  await user.waitFor('详细地址')
}

/** On a screen for binding: has a code sent and binds with it. */
const bindBy =
  (kind: 'sms' | 'email', label: string, codeLabel: string) =>
  async (user: User, shop: RunningShop, account: string): Promise<void> => {
    await user.type(label, account)
    await user.tap('获取验证码')
    await user.waitFor('验证码已发送')
    await user.type(codeLabel, await shop.code({ kind, scene: 'bind', account }))
    await user.tap('绑定')
  }

export const bindEmail = bindBy('email', '邮箱', '邮箱验证码')
export const bindBySms = bindBy('sms', '手机号', '短信验证码')
