import type { RunningShop } from '../../contract/running-shop'
import { attributeText, closest } from '../host/screen-node'
import { findAll } from './look'
import type { MiniShop } from './mini-shop'
import type { Person } from './person'

export const PASSWORD = 'abc12345'

/** The captcha picture that is shown, '' for none. */
export const captchaPicture = (person: Person): string =>
  findAll(person.screen, 'image')
    .filter((image) => closest(image, 'form') !== null)
    .map((image) => attributeText(image, 'src'))
    .join('')

/** Reads the captcha as a person would, if computers could. */
export async function readCaptcha(person: Person, shop: RunningShop, type = 'user_reg'): Promise<string> {
  await person.waitUntil('the captcha picture', () => captchaPicture(person) !== '')
  const uuid = person.program.journal.requests[0]?.fields.uuid ?? ''
  return shop.code({ kind: 'captcha', type, uuid })
}

/** What the platform calls its own way in. */
export const WAY_IN = {
  weapp: '微信一键登录',
  alipay: '支付宝登录',
  tt: '抖音登录',
  swan: '百度登录',
  qq: 'QQ 登录',
  jd: '登录',
} as const

const entry = (person: Person): string => WAY_IN[person.program.vendor.target]

/** From a guest's home to the empty register form; JD's way in is the sign-in form. */
export async function openRegister(person: Person): Promise<void> {
  await person.tap(entry(person))
  await person.tap(person.program.vendor.target === 'jd' ? '还没有账号？去注册' : '注册新账号')
  await person.waitFor('已有账号？去登录')
}

/** From home: registers a user name and comes back home as a member whom the platform doesn't vouch for. */
export async function register(person: Person, shop: RunningShop, name = 'ada_1'): Promise<void> {
  await openRegister(person)
  await person.type('用户名', name)
  await person.type('图片验证码', await readCaptcha(person, shop))
  await person.type('密码', PASSWORD)
  await person.tick('我已阅读并同意')
  await person.tap('注册')
  await person.waitFor('个人资料')
}

/** A member who has just registered by name and sees home. */
export async function newMember(miniShop: MiniShop): Promise<Person> {
  const person = await miniShop.launch()
  await register(person, miniShop.shop)
  return person
}

/** From a guest's home: consents and lets the platform say who is here. */
export async function authorise(person: Person): Promise<void> {
  await person.tap(entry(person))
  await person.tick('我已阅读并同意')
  await person.tap(entry(person))
}

/** Leaves out what a new account may start with; WeChat's shop opens the account without asking. */
export async function skipFirstProfile(person: Person): Promise<void> {
  if (person.program.vendor.target === 'weapp') return
  await person.waitFor('第一次来')
  await person.tap('跳过')
}

/** A member who came in by the platform's word and sees home. */
export async function newAuthorised(miniShop: MiniShop): Promise<Person> {
  const person = await miniShop.launch()
  await authorise(person)
  await skipFirstProfile(person)
  await person.waitFor('个人资料')
  return person
}

/** Opens the profile from home. */
export async function openProfile(person: Person): Promise<void> {
  await person.tap('个人资料')
  await person.waitFor('详细地址')
}

/** On the bind screen: has a code sent and binds with it. */
export async function bindBySms(person: Person, shop: RunningShop, mobile: string): Promise<void> {
  await person.type('手机号', mobile)
  await person.tap('获取验证码')
  await person.waitFor('验证码已发送')
  await person.type('短信验证码', await shop.code({ kind: 'sms', scene: 'bind', account: mobile }))
  await person.tap('绑定')
}
