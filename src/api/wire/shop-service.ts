import { unescapeHtml } from '@/domain/html-entities'
import { htmlText } from '@/domain/html-text'
import type { ClientType } from '../client/client-type'
import { isOn, isRecord } from './values'

/** A text that may lead to a page of the web. */
export interface LinkedText {
  readonly text: string
  /** An http(s) address, or ''. */
  readonly url: string
}

/** How a shop can be reached, and what it must show (contract 6.15, 10). Texts and lists are empty where it has none. */
export interface ShopService {
  readonly phone: string
  readonly email: string
  readonly qq: string
  readonly address: string
  /** Its service in a browser: for this kind of client, else for all, or ''. */
  readonly link: string
  /** WeChat's own service chat. */
  readonly chat: { readonly corpId: string; readonly url: string } | null
  /** Codes to scan, with the server's names for them. */
  readonly images: readonly { readonly name: string; readonly image: string }[]
  readonly filings: readonly LinkedText[]
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? htmlText(String(value)) : ''

const addressOf = (pattern: RegExp) => (value: unknown) => {
  const address = typeof value === 'string' ? unescapeHtml(value) : ''
  return pattern.test(address) ? address : ''
}

/** Nothing else may be opened: the address is the operator's, but it may have come from anywhere. */
const linkOf = addressOf(/^https?:\/\/[^\s\\"<>]+$/i)

const imageOf = addressOf(/^(?:https?:)?\/\/|^\//i)

const recordOf = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {})

/** One entry of `site_info_data`. Its lists are "" where they are empty. */
const entriesOf = (info: unknown, group: string, kind: 'text' | 'images') =>
  recordOf(recordOf(recordOf(recordOf(info)[group]).data)[kind])

const valueIn = (entries: Record<string, unknown>, key: string): unknown => recordOf(entries[key]).value

/** The licences of 6.7.1 and later are a list; before, they were settings of their own. */
function filingsOf(config: Record<string, unknown>): LinkedText[] {
  const list: LinkedText[] = isRecord(config.site_filing_list)
    ? Object.values(config.site_filing_list).map((filing) => {
        const { show_name, url } = recordOf(filing)
        return { text: textOf(show_name), url: linkOf(url) }
      })
    : [
        { text: textOf(config.home_site_icp), url: 'https://beian.miit.gov.cn/' },
        {
          text: textOf(config.home_site_security_record_name),
          url: linkOf(config.home_site_security_record_url),
        },
        { text: textOf(config.home_site_telecom_license), url: '' },
      ]
  return list.filter(({ text }) => text !== '')
}

/** Reads `data` of `base/common`, as any version gives it. Never fails. */
export function readShopService(data: unknown, client: ClientType): ShopService {
  const { config: given, site_info_data: info } = recordOf(data)
  const config = recordOf(given)
  const chat = entriesOf(info, 'chat', 'text')
  const serves = isOn(config.common_app_is_online_service)
  const firstText = (...values: unknown[]) => values.map(textOf).find((text) => text !== '') ?? ''

  const ownLinks = recordOf(config.common_app_customer_service_custom)
  const corpId = textOf(config.common_app_customer_service_company_weixin_corpid)
  const chatUrl = linkOf(config.common_app_customer_service_company_weixin_url)
  // Not `flatMap`, which the oldest engines lack.
  const images = [
    ...Object.values(entriesOf(info, 'chat', 'images')),
    ...Object.values(entriesOf(info, 'base', 'images')),
  ].map(recordOf)
  return {
    phone: firstText(
      serves && config.common_app_customer_service_tel,
      valueIn(chat, 'tel'),
      config.common_customer_store_tel,
    ),
    email: firstText(valueIn(chat, 'email'), config.common_customer_store_email),
    qq: textOf(valueIn(chat, 'qq')),
    address: firstText(
      valueIn(entriesOf(info, 'base', 'text'), 'address'),
      config.common_customer_store_address,
    ),
    link: linkOf(serves && ownLinks[client]) || linkOf(valueIn(chat, 'url')),
    chat: serves && corpId && chatUrl ? { corpId, url: chatUrl } : null,
    images: [...images, { name: '', value: config.common_customer_store_qrcode }]
      .map(({ name, value }) => ({ name: textOf(name), image: imageOf(value) }))
      .filter(({ image }) => image !== ''),
    filings: filingsOf(config),
  }
}
