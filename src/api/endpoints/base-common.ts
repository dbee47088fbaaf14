import * as v from 'valibot'
import { type AccountKind, isAccountKind } from '@/domain/account-kind'
import { unescapeHtml } from '@/domain/html-entities'
import type { CallOptions, Client } from '../client/client'
import { endpoint } from '../client/define-endpoint'
import type { NoParams } from '../client/endpoint'
import { type SiteConfig, siteConfig } from '../wire/site-config'
import { isOn, isRecord } from '../wire/values'

/** The schema never fails. */
export const baseCommon = endpoint<NoParams>()({
  name: 'base/common',
  retry: true,
  schema: () => v.pipe(v.unknown(), v.transform(readSettings), siteConfig),
})

/** Loads the shop's settings (contract 6.15). */
export const loadSiteConfig = (client: Client, options?: CallOptions): Promise<SiteConfig> =>
  client.post(baseCommon, {}, options)

/** The settings by their names here; undefined where they can't be read. */
function readSettings(data: unknown) {
  const config = isRecord(data) && isRecord(data.config) ? data.config : {}
  return {
    registerKinds: readKinds(config.home_user_reg_type),
    loginKinds: readKinds(config.home_user_login_type),
    captchaToRegister: readFlag(config.home_user_register_img_verify_state),
    captchaToLogin: readFlag(config.home_user_login_img_verify_state),
    captchaToSendCode: readFlag(config.common_img_verify_state),
    codeIntervalSeconds: readSeconds(config.common_verify_interval_time),
    smsBindClientTypes: readList(config.common_user_verify_bind_mobile_list),
    oneTapBindClientTypes:
      readList(config.common_user_onekey_bind_mobile_list) ??
      readOldOneTap(config.common_user_is_onekey_bind_mobile),
    siteName: readText(config.home_site_name),
    logo: readText(config.home_site_logo_square),
    mobilePattern: readText(config.common_regex_mobile),
  }
}

/** The shop escapes what its operator writes, as all it is given (contract 1). */
const readText = (value: unknown) => (typeof value === 'string' && unescapeHtml(value)) || undefined

function readFlag(value: unknown): boolean | undefined {
  if (isOn(value)) return true
  return value === 0 || value === '0' || value === false ? false : undefined
}

function readSeconds(value: unknown): number | undefined {
  const seconds = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof seconds === 'number' && seconds > 0 && Number.isFinite(seconds) ? seconds : undefined
}

/** Reads an array, a comma-separated text, or an object with numbered keys, which PHP makes of an array with gaps. */
function readList(value: unknown): string[] | undefined {
  if (typeof value === 'string') return value.split(/[\s,]+/).filter(Boolean)
  if (!isRecord(value)) return undefined
  return Object.values(value).filter((member): member is string => typeof member === 'string')
}

/** v2.2.2 has one switch for the two platforms that it can read numbers of (contract 10). */
function readOldOneTap(value: unknown): string[] | undefined {
  if (value === undefined) return undefined
  return readFlag(value) ? ['weixin', 'baidu'] : []
}

const readKinds = (value: unknown): AccountKind[] | undefined => readList(value)?.filter(isAccountKind)
