import type { Generation } from './generation'
import { v232 } from './v2-3-2'

const oneTapList = 'common_user_onekey_bind_mobile_list'
const licences = ['home_site_company_license', 'home_site_telecom_license']

/** v2.2.2 of 2021-11: no `personal/*` yet, and WeChat still gave profiles. */
export const v222: Generation = {
  ...v232,
  missing: [...v232.missing, 'personal', 'safety', 'user/tokenuserinfo'],
  settings: { ...v232.settings, common_app_is_online_service: '1' },
  cookies: { uuid: false, token: false },
  user: {
    ...v232.user,
    absent: [
      ...v232.user.absent,
      ...['number_code', 'system_type', 'county', 'address_info', 'is_logout_time'],
      ...['toutiao_unionid', 'kuaishou_openid'],
    ],
    unsetBirthday: '0',
    hasBirthdayText: true,
  },
  newcomer: {
    weixin: 'reported',
    withUnionid: ['weixin'],
    codes: {
      weixin: { noCode: -10, refused: -10 },
      toutiao: { noCode: -10, refused: -10 },
      alipay: { noCode: -1, refused: -100 },
    },
    draftHasTexts: true,
  },
  login: { ...v232.login, storesOpenid: false },
  quickBind: { weixin: 'encrypted', baidu: 'encrypted' },
  centerPrefix: 'common_',
  documents: ['userregister', 'userprivacy'],
  shown: [
    ...v232.shown.filter((name) => name !== oneTapList && !licences.includes(name)),
    'common_user_is_onekey_bind_mobile',
  ],
}
