import type { Generation } from './generation'
import { alwaysShown, v69 } from './v6-9'

/** v4.0.0 of 2023-11. */
export const v40: Generation = {
  ...v69,
  settings: {
    home_user_login_type: 'username,email,sms',
    common_images_verify_rand_type: '2',
    common_user_onekey_bind_mobile_list: 'weixin,baidu,toutiao',
  },
  messages: { unchangedBind: '更新失败' },
  missing: ['user/appemailbind', 'user/appemailbindverifysend', 'safety/loginpwdupdate'],
  guarded: ['user/center'],
  closedBy: 'home_site_state',
  user: {
    ...v69.user,
    numbers: 'string',
    absent: ['is_setup_pwd'],
    firstName: 'username',
    defaultAvatar: '/static/index/default/images/default-user-avatar.jpg',
  },
  login: { ...v69.login, noPassword: 'passwordWrong' },
  unchanged: { bind: 'unchangedBind', save: null },
  profile: { ...v69.profile, storesMobile: false },
  shown: [
    ...alwaysShown,
    'common_user_onekey_bind_mobile_list',
    'home_site_logo_app',
    'home_site_state',
    'home_site_icp',
    'home_site_security_record_name',
    'home_site_security_record_url',
    'home_site_company_license',
    'home_site_telecom_license',
    'common_customer_store_tel',
    'common_customer_store_email',
    'common_customer_store_qrcode',
  ],
  hasSiteInfo: false,
}
