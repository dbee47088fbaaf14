import { textSetting, typedSetting } from '../config/read-setting'
import { type SettingName, siteSettings } from '../config/site-settings'
import { type Answer, success } from '../http/answer'
import type { Call } from '../http/call'
import { siteFilings, siteInfo } from './site-info'

/** A setting as a client gets it: an image by its absolute address, null where there is none (contract 6.15). */
function shownValue({ shop, base }: Call, name: SettingName): unknown {
  const value = typedSetting(shop, name)
  if (siteSettings[name].kind !== 'image') return value
  const address = textSetting(shop, name)
  if (address === '') return null
  return address.startsWith('/') ? base + address : address
}

/** `base/common`: what a client asks for first (contract 6.15, 10). */
export function baseCommon(call: Call): Answer {
  const { base, generation } = call
  const settings = generation.shown.map((name) => [name, shownValue(call, name)])
  const agreements = generation.documents.map((name) => [
    `agreement_${name}_url`,
    `${base}/?s=agreement/index/document/${name}/is_content/1.html`,
  ])
  const { hasSiteInfo } = generation
  const config = {
    ...Object.fromEntries([...agreements, ...settings]),
    ...(hasSiteInfo ? { site_filing_list: siteFilings(call) } : {}),
  }
  return success('success', {
    status: 1,
    config,
    ...(hasSiteInfo ? { site_info_data: siteInfo(call) } : {}),
    currency_symbol: '￥',
    plugins_base: [],
  })
}
