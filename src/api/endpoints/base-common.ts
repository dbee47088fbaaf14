import { pipe, transform, unknown } from 'valibot'
import { type AccountKind, isAccountKind } from '@/domain/account-kind'
import type { CallOptions, Client } from '../client/client'
import { endpoint, type NoParams } from '../client/endpoint'
import { defaultSiteConfig, type SiteConfig } from '../wire/site-config'
import { isRecord } from '../wire/values'

/** A setting that is missing or has another type gets the default of a fresh install. The schema never fails. */
export const baseCommon = endpoint<NoParams>()({
  name: 'base/common',
  retry: true,
  schema: () => pipe(unknown(), transform(readSiteConfig)),
})

/** Loads the shop's settings (contract 6.15). */
export const loadSiteConfig = (client: Client, options?: CallOptions): Promise<SiteConfig> =>
  client.post(baseCommon, {}, options)

function readSiteConfig(data: unknown): SiteConfig {
  const config = isRecord(data) && isRecord(data.config) ? data.config : {}
  const fresh = defaultSiteConfig

  return {
    registerKinds: readKinds(config.home_user_reg_type, fresh.registerKinds),
    loginKinds: readKinds(config.home_user_login_type, fresh.loginKinds),
    captchaToRegister: readFlag(config.home_user_register_img_verify_state, fresh.captchaToRegister),
    captchaToLogin: readFlag(config.home_user_login_img_verify_state, fresh.captchaToLogin),
    captchaToSendCode: readFlag(config.common_img_verify_state, fresh.captchaToSendCode),
    codeIntervalSeconds: readSeconds(config.common_verify_interval_time, fresh.codeIntervalSeconds),
    smsBindClientTypes: readList(config.common_user_verify_bind_mobile_list) ?? fresh.smsBindClientTypes,
    oneTapBindClientTypes:
      readList(config.common_user_onekey_bind_mobile_list) ??
      readOldOneTap(config.common_user_is_onekey_bind_mobile) ??
      fresh.oneTapBindClientTypes,
    siteName: readText(config.home_site_name),
    logo: readText(config.home_site_logo_square),
    mobilePattern: readText(config.common_regex_mobile),
  }
}

function readFlag(value: unknown, fallback: boolean): boolean {
  if (value === 1 || value === '1' || value === true) return true
  return value === 0 || value === '0' || value === false ? false : fallback
}

function readSeconds(value: unknown, fallback: number): number {
  const seconds = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof seconds === 'number' && seconds > 0 && Number.isFinite(seconds) ? seconds : fallback
}

/** Reads an array, a comma-separated text, or an object with numbered keys, which PHP makes of an array with gaps. */
function readList(value: unknown): string[] | undefined {
  if (typeof value === 'string') return value.split(',').filter((member) => member !== '')
  if (!isRecord(value)) return undefined
  return Object.values(value).filter((member): member is string => typeof member === 'string')
}

/** v2.2.2 has one switch for the two platforms that it can read numbers of (contract 10). */
function readOldOneTap(value: unknown): string[] | undefined {
  if (value === undefined) return undefined
  return readFlag(value, false) ? ['weixin', 'baidu'] : []
}

function readKinds(value: unknown, fallback: readonly AccountKind[]): readonly AccountKind[] {
  return readList(value)?.filter(isAccountKind) ?? fallback
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
