import { generationSpellings } from '../generations/generation-names'

/** What a setting holds: a whole number, a text, the address of an image, or a list, comma-separated. */
export interface Setting {
  kind: 'number' | 'text' | 'image' | 'list'
  initial: string
  choices?: readonly string[]
}

const onOff = ['0', '1'] as const
const accountTypes = ['username', 'sms', 'email'] as const
const miniPrograms = 'weixin,alipay,baidu,toutiao,qq,kuaishou'

/**
 * ShopXO's own keys with the values of a fresh v6.9 (contract 3, 6.15), and three of the sandbox. What an
 * older generation sets up differently is in its facts.
 */
export const siteSettings = {
  home_user_reg_type: { kind: 'list', initial: 'username,sms,email', choices: accountTypes },
  home_user_login_type: { kind: 'list', initial: 'username,sms,email', choices: accountTypes },
  home_user_register_img_verify_state: { kind: 'number', initial: '1', choices: onOff },
  home_user_login_img_verify_state: { kind: 'number', initial: '1', choices: onOff },
  common_img_verify_state: { kind: 'number', initial: '1', choices: onOff },
  common_images_verify_rand_type: { kind: 'number', initial: '0', choices: ['0', '1', '2'] },
  common_verify_expire_time: { kind: 'number', initial: '600' },
  common_verify_interval_time: { kind: 'number', initial: '60' },
  common_regex_mobile: { kind: 'text', initial: '^1((3|4|5|6|7|8|9){1}\\d{1})\\d{8}$' },
  common_user_is_mandatory_bind_mobile: { kind: 'number', initial: '0', choices: onOff },
  common_user_verify_bind_mobile_list: { kind: 'list', initial: miniPrograms },
  common_user_onekey_bind_mobile_list: { kind: 'list', initial: miniPrograms },
  common_user_is_onekey_bind_mobile: { kind: 'number', initial: '0', choices: onOff },
  common_app_is_weixin_force_user_base: { kind: 'number', initial: '0', choices: onOff },
  common_register_is_enable_audit: { kind: 'number', initial: '0', choices: onOff },
  home_userregister_unique_forbid_value: { kind: 'list', initial: '' },
  home_is_enable_userregister_agreement: { kind: 'number', initial: '1', choices: onOff },
  home_site_name: { kind: 'text', initial: '沙箱商城' },
  home_site_logo: { kind: 'image', initial: '' },
  home_site_logo_wap: { kind: 'image', initial: '' },
  home_site_logo_app: { kind: 'image', initial: '' },
  home_site_logo_square: { kind: 'image', initial: '' },
  home_site_state: { kind: 'number', initial: '1', choices: onOff },
  home_site_app_state: { kind: 'list', initial: '' },
  home_site_web_state: { kind: 'number', initial: '1', choices: onOff },
  home_site_close_reason: { kind: 'text', initial: '升级中...' },
  home_site_icp: { kind: 'text', initial: '' },
  home_site_security_record_name: { kind: 'text', initial: '' },
  home_site_security_record_url: { kind: 'text', initial: '' },
  home_site_company_license: { kind: 'text', initial: '' },
  home_site_telecom_license: { kind: 'text', initial: '' },
  common_app_is_online_service: { kind: 'number', initial: '1', choices: onOff },
  common_app_customer_service_tel: { kind: 'text', initial: '021-88888888' },
  common_app_customer_service_custom: { kind: 'list', initial: '' },
  common_app_customer_service_company_weixin_corpid: { kind: 'text', initial: '' },
  common_app_customer_service_company_weixin_url: { kind: 'text', initial: '' },
  common_customer_store_tel: { kind: 'text', initial: '021-88888888' },
  common_customer_store_email: { kind: 'text', initial: 'service@example.com' },
  common_customer_store_address: { kind: 'text', initial: '' },
  common_customer_store_describe: { kind: 'text', initial: '' },
  common_customer_store_qrcode: { kind: 'image', initial: '' },
  /** another host of images, such as `https://cdn.example.com`; empty: the shop's own */
  common_cdn_attachment_host: { kind: 'text', initial: '' },
  common_app_mini_weixin_appid: { kind: 'text', initial: 'wx0000000000000001' },
  common_app_mini_alipay_appid: { kind: 'text', initial: '2021000000000001' },
  common_app_mini_toutiao_appid: { kind: 'text', initial: 'tt0000000000000001' },
  common_app_mini_baidu_appkey: { kind: 'text', initial: 'bd0000000000000001' },
  common_app_mini_qq_appid: { kind: 'text', initial: 'qq0000000000000001' },
  common_app_mini_kuaishou_appid: { kind: 'text', initial: 'ks0000000000000001' },
  /** delay of every answer of api.php, in milliseconds */
  sandbox_delay_ms: { kind: 'number', initial: '0' },
  /** the version of ShopXO that the sandbox answers like (contract 10) */
  sandbox_generation: { kind: 'text', initial: '6.9', choices: generationSpellings },
  /** what every agreement says instead of its own text; empty: its own */
  sandbox_agreement_html: { kind: 'text', initial: '' },
} as const satisfies Record<string, Setting>

export type SettingName = keyof typeof siteSettings

/** Whether a key is one that {@link siteSettings} knows. */
export function isSettingName(key: string): key is SettingName {
  return Object.keys(siteSettings).includes(key)
}

/** The names of all settings, in the order of the table. */
export const settingNames = Object.keys(siteSettings).filter(isSettingName)
