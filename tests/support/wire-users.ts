/** What a new account has nothing in, in every year. */
const empty = {
  ...{ username: '', nickname: '', mobile: '', mobile_security: '', email: '', email_security: '' },
  ...{ province: '', city: '', address: '' },
  ...{ alipay_openid: '', weixin_openid: '', weixin_unionid: '', weixin_web_openid: '', baidu_openid: '' },
  ...{ toutiao_openid: '', qq_openid: '', qq_unionid: '' },
}

/** What the documents print of it besides: numbers are texts. */
const printed = {
  ...empty,
  ...{ status: '0', gender: '0', birthday: '0', integral: '0', locking_integral: '0', referrer: '0' },
  ...{ is_delete_time: '0', upd_time: '0', upd_time_text: '1970-01-01 08:00:00', gender_text: '保密' },
}

/** A user as a real server of today answers: numbers are numbers (contract 5). */
export const userToday = {
  ...empty,
  id: 1,
  number_code: '88884371512621',
  status: 0,
  username: 'tester01',
  gender: 0,
  avatar: 'http://127.0.0.1:8088/static/common/images/default-user-avatar-md.png',
  county: '',
  birthday: '',
  integral: 0,
  locking_integral: 0,
  referrer: 0,
  is_delete_time: 0,
  is_logout_time: 0,
  add_time: 1795221331,
  upd_time: 0,
  system_type: 'default',
  platform: 'weixin',
  token: '15cab8dd7b7b6fd4eb97e24f85f79aab',
  toutiao_unionid: '',
  kuaishou_openid: '',
  add_time_text: '2026-11-21 08:35:31',
  upd_time_text: '1970-01-01 08:00:00',
  gender_text: '保密',
  address_info: '',
  user_name_view: 'tester01',
  is_setup_pwd: 1,
}

/** A user as the documents of 2022 print it: numbers are texts. */
export const userOf2022 = {
  ...printed,
  id: '469',
  number_code: '8732997469',
  system_type: 'default',
  toutiao_unionid: '',
  kuaishou_openid: '',
  token: 'a8422d2fb14dd8323a44e7e0c7bceb47',
  username: 'pppppp',
  nickname: 'p001',
  gender: '1',
  avatar: 'http://shopxo.com/static/index/default/images/default-user-avatar.jpg',
  province: '上海',
  city: '上海市',
  county: '闵行区',
  birthday: '2022-11-19',
  address: '浦江科技广场',
  plugins_user_level: '0',
  plugins_distribution_level: '0',
  add_time: '1668859279',
  upd_time: '1668859689',
  add_time_text: '2022-11-19 20:01:19',
  upd_time_text: '2022-11-19 20:08:09',
  gender_text: '女',
  address_info: '上海上海市闵行区浦江科技广场',
  user_name_view: 'pppppp',
}

/** The user in document user-appminiuserinfo of 2021: no `county`, birthday `"0"`. */
export const userOf2021 = {
  ...printed,
  id: '128',
  weixin_openid: 'oB6US5SNOngn196qzb3lagEBTh6w',
  weixin_unionid: 'o1Ang5xo5tiJD-l7Y1kY7-hT6emk',
  token: '941c4e29f4ff0fb4420738cff44a7fe2',
  nickname: 'ShopXO@纵之格',
  avatar: 'https://thirdwx.qlogo.cn/mmopen/vi_32/Q0j4TwGTfTLyAtj7FMjZYFhr3FADapWV8/132',
  add_time: '1637555366',
  add_time_text: '2021-11-22 12:29:26',
  birthday_text: '',
  user_name_view: 'ShopXO@纵之格',
}
