import { textSetting } from '../config/read-setting'
import type { SettingName } from '../config/site-settings'
import type { Call } from '../http/call'

interface Entry {
  name: string
  key: string
  icon: string
  setting: SettingName
}

const chat: readonly Entry[] = [
  { name: '电话', key: 'tel', icon: 'icon-tel-sound', setting: 'common_customer_store_tel' },
  { name: '邮箱', key: 'email', icon: 'icon-email-wide', setting: 'common_customer_store_email' },
]
const company: readonly Entry[] = [
  { name: '地址', key: 'address', icon: 'icon-address-round', setting: 'common_customer_store_address' },
  { name: '简介', key: 'describe', icon: 'icon-describe', setting: 'common_customer_store_describe' },
]

/** The entries that are set, by their keys; "" where there is none, as PHP writes it (contract 6.15). */
function group({ shop }: Call, name: string, entries: readonly Entry[]): object {
  const texts = entries
    .map(({ setting, ...entry }) => ({ ...entry, value: textSetting(shop, setting) }))
    .filter(({ value }) => value !== '')
    .map((entry) => [entry.key, entry])
  return { name, data: { text: texts.length > 0 ? Object.fromEntries(texts) : '', images: '' } }
}

/** `site_info_data` of `base/common`. */
export function siteInfo(call: Call): object {
  return {
    base: group(call, '基础信息', company),
    chat: group(call, '在线客服', chat),
    client: group(call, '平台客户端', []),
  }
}

/** `site_filing_list` of `base/common`: the licences that a shop in China must show. */
export function siteFilings({ shop }: Call): object[] {
  const filings = [
    {
      name: 'ICP备案',
      show_name: textSetting(shop, 'home_site_icp'),
      url: 'https://beian.miit.gov.cn/',
    },
    {
      name: '公安备案号',
      show_name: textSetting(shop, 'home_site_security_record_name'),
      url: textSetting(shop, 'home_site_security_record_url'),
    },
    { name: '增值电信业务经营', show_name: textSetting(shop, 'home_site_telecom_license'), url: '' },
  ]
  return filings
    .filter(({ show_name }) => show_name !== '')
    .map((filing, id) => ({ icon: '', ...filing, id }))
}
