import { status } from '../endpoints/account-status'
import type { Colour } from '../images/portrait'
import type { Identity, UserRow } from '../state/shop-data'

/** A person with an account to try the app with. */
export interface DemoPerson {
  /** what a person types to sign in: the user name, or the phone of somebody without one */
  account: string
  /** undefined: none is set, the sign-in is by text message */
  password?: string
  /** what there is to see, for the panel and the terminal */
  about: { zh: string; en: string }
  columns: Partial<UserRow>
  /** the colours of the avatar's ground and figure; undefined: no avatar */
  avatar?: readonly [Colour, Colour]
  /** what WeChat knows the person by: the login code is the part behind `o_wx_` */
  weixin?: Pick<Identity, 'weixin_openid'>
}

const password = 'demo1234'

/** One person for each state of an account that looks different in the app. */
export const demoPeople: readonly DemoPerson[] = [
  {
    account: 'demo',
    password,
    about: { zh: '资料完整，已绑定手机和邮箱', en: 'complete profile, phone and e-mail bound' },
    columns: {
      username: 'demo',
      nickname: 'Lily',
      mobile: '13800138010',
      email: 'lily@example.com',
      gender: 1,
      birthday: Date.parse('1996-02-29T00:00:00+08:00') / 1000,
      province: '浙江省',
      city: '杭州市',
      county: '西湖区',
      address: '龙井路 1 号',
      integral: 120,
    },
    avatar: [
      [254, 226, 226],
      [225, 112, 96],
    ],
  },
  {
    account: 'nophone',
    password,
    about: { zh: '未绑定手机，资料大多空缺', en: 'no phone bound, profile mostly empty' },
    columns: { username: 'nophone', nickname: 'Leo' },
  },
  {
    account: '13800138020',
    about: {
      zh: '来自微信，未设密码：用短信验证码登录',
      en: 'from WeChat, no password: sign in by text message',
    },
    columns: { nickname: 'Wei', mobile: '13800138020' },
    weixin: { weixin_openid: 'o_wx_demo' },
  },
  {
    account: 'waiting',
    password,
    about: { zh: '等待审核，不能登录', en: 'awaits approval, may not sign in' },
    columns: { username: 'waiting', nickname: 'Nora', status: status.awaitsAudit },
  },
  {
    account: 'banned',
    password,
    about: { zh: '已被禁止登录', en: 'banned from signing in' },
    columns: { username: 'banned', nickname: 'Max', status: status.banned },
  },
]
