import type { EndpointName } from './endpoint-map'
import { userOf2021, userOf2022, userToday } from './wire-users'

const member = { ...userToday, weixin_openid: 'o_wx_1', is_mandatory_bind_mobile: 0 }
const members = [member, userOf2022, userOf2021]

/** A person whom the shop stores only once a phone is bound (contract 6.6). */
const draft = {
  weixin_openid: 'o_wx_2',
  weixin_unionid: '',
  nickname: '微信用户',
  avatar: '',
  gender: 0,
  province: '',
  city: '',
  county: '',
  mobile: '',
  referrer: '0',
  is_mandatory_bind_mobile: 1,
}
const identified = { is_user_exist: 0, openid: 'o_tt_1', unionid: '' }
const authorised = [member, draft, identified]

/** A database row that passes for a success (contract 6.9). */
const rawRow = { id: 1, nickname: 'p001', birthday: 0, pwd: '0123456789abcdef', salt: '123456' }

const genders = [
  { id: 0, name: '保密', checked: true },
  { id: 1, name: '女' },
  { id: 2, name: '男' },
]

const site = {
  status: 1,
  config: {
    home_user_reg_type: ['username', 'sms', 'email'],
    home_user_login_type: 'username,sms',
    home_user_register_img_verify_state: 1,
    home_user_login_img_verify_state: '0',
    common_img_verify_state: 1,
    common_verify_interval_time: 60,
    common_verify_expire_time: '600',
    common_user_is_mandatory_bind_mobile: 0,
    common_register_is_enable_audit: 0,
    common_user_verify_bind_mobile_list: ['weixin', 'alipay'],
    common_user_onekey_bind_mobile_list: { 1: 'weixin' },
    common_regex_mobile: '^1((3|4|5|6|7|8|9){1}\\d{1})\\d{8}$',
    home_site_app_state: [],
    home_site_name: '网站名称',
    home_site_logo_app: 'http://127.0.0.1:8088/static/app.png',
  },
}

const agreement = {
  name: '用户隐私协议',
  value: '<p>隐私</p>',
  type: 'userprivacy',
  upd_time: 1690031857,
  upd_time_time: '2023-07-22 21:17:37',
}

/** What a real shop has answered as `data`, per endpoint, in every shape the contract knows. */
export const wireAnswers: Record<EndpointName, readonly unknown[]> = {
  'user/reg': members,
  'user/regverifysend': [''],
  'user/userverifyentry': [''],
  'user/login': members,
  'user/loginverifysend': [''],
  'user/center': [''],
  'user/appminiuserauth': authorised,
  'user/appminiuserinfo': authorised,
  'user/appmobilebind': members,
  'user/appmobilebindverifysend': [''],
  'user/onekeyusermobilebind': [member, rawRow],
  'user/appemailbind': members,
  'user/appemailbindverifysend': [''],
  'user/forgetpwd': [''],
  'user/forgetpwdverifysend': [''],
  'safety/loginpwdupdate': [userToday, ''],
  'safety/logout': [''],
  'personal/index': [
    { data: userToday, gender_list: genders },
    { data: null, gender_list: genders },
  ],
  'personal/save': [userToday, userOf2022, null],
  'personal/useravatarupload': ['http://127.0.0.1:8088/static/upload/a.png'],
  'base/common': [site],
  'agreement/index': [agreement, []],
}
