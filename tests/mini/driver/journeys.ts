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

/** From home: registers a user name and comes back home as a member. */
export async function register(person: Person, shop: RunningShop, name = 'ada_1'): Promise<void> {
  await person.tap('注册')
  await person.waitFor('已有账号？去登录')
  await person.type('用户名', name)
  await person.type('图片验证码', await readCaptcha(person, shop))
  await person.type('密码', PASSWORD)
  await person.tick('我已阅读并同意')
  await person.tap('注册')
  await person.waitFor('个人资料')
}

/** A member who has just registered and sees home. */
export async function newMember(miniShop: MiniShop): Promise<Person> {
  const person = await miniShop.launch()
  await register(person, miniShop.shop)
  return person
}

/** Opens the profile from home. */
export async function openProfile(person: Person): Promise<void> {
  await person.tap('个人资料')
  await person.waitFor('详细地址')
}
