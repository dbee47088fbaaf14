import { typedSetting } from '../config/read-setting'
import type { SettingName } from '../config/site-settings'
import { type Answer, success } from '../http/answer'
import type { Call } from '../http/call'

/** The settings that a client may know, of those the sandbox has (contract 6.15). */
const published: readonly SettingName[] = [
  'common_verify_expire_time',
  'common_verify_interval_time',
  'common_img_verify_state',
  'home_user_login_type',
  'home_user_login_img_verify_state',
  'home_user_reg_type',
  'home_user_register_img_verify_state',
  'common_register_is_enable_audit',
  'home_is_enable_userregister_agreement',
  'common_user_is_mandatory_bind_mobile',
  'common_user_verify_bind_mobile_list',
  'common_user_onekey_bind_mobile_list',
  'common_app_is_weixin_force_user_base',
  'home_site_name',
  'home_site_app_state',
  'home_site_web_state',
  'home_site_close_reason',
]

const documents = ['userregister', 'userprivacy', 'userlogout']

/** `base/common`: what a client asks for first (contract 6.15). */
export function baseCommon({ shop, base }: Call): Answer {
  const settings = published.map((name) => [name, typedSetting(shop, name)])
  const agreements = documents.map((name) => [
    `agreement_${name}_url`,
    `${base}/?s=agreement/index/document/${name}/is_content/1.html`,
  ])
  const config = Object.fromEntries([...agreements, ...settings])
  return success('success', { status: 1, config, currency_symbol: '￥', plugins_base: [] })
}
