import { parse } from 'valibot'
import { defaultSiteConfig } from '@/api/wire/site-config'
import { scriptedClient } from '../../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { baseCommon, loadSiteConfig } from './base-common'

let shop: ScriptedShop

beforeEach(async () => {
  shop = await startScriptedShop()
})

afterEach(() => shop.close())

test('gives what the shop allows', async () => {
  const config = { home_user_reg_type: ['sms'], home_user_register_img_verify_state: 0, home_site_name: '店' }
  shop.script({ json: { msg: 'success', code: 0, data: { status: 1, config } } })
  expect(await loadSiteConfig(scriptedClient(shop))).toEqual({
    ...defaultSiteConfig,
    registerKinds: ['sms'],
    captchaToRegister: false,
    siteName: '店',
  })
  expect(shop.received[0]?.url).toBe('/api.php?s=base/common')
})

test('a shop that is closed to this platform gives its reason', async () => {
  shop.script({ json: { msg: '升级中...', code: -10000, data: '' } })
  await expect(loadSiteConfig(scriptedClient(shop))).rejects.toMatchObject({
    kind: 'closed',
    serverMessage: '升级中...',
  })
})

const read = (config: unknown) => parse(baseCommon.schema('weixin'), { status: 1, config })

const recorded = {
  common_verify_expire_time: 600,
  common_verify_interval_time: 60,
  common_img_verify_state: 1,
  home_user_login_type: ['username', 'sms', 'email'],
  home_user_login_img_verify_state: 1,
  home_user_reg_type: ['username', 'sms', 'email'],
  home_user_register_img_verify_state: 1,
  common_register_is_enable_audit: 0,
  common_user_is_mandatory_bind_mobile: 0,
  common_user_verify_bind_mobile_list: ['weixin', 'alipay', 'baidu', 'toutiao', 'qq', 'kuaishou'],
  common_user_onekey_bind_mobile_list: ['weixin', 'alipay', 'baidu', 'toutiao', 'qq', 'kuaishou'],
  home_site_name: '网站名称',
  home_site_logo: 'http://127.0.0.1:8088/static/logo.png',
  home_site_logo_wap: 'http://127.0.0.1:8088/static/wap.png',
  home_site_logo_square: 'http://127.0.0.1:8088/static/square.png',
  home_site_app_state: [],
  home_site_close_reason: '升级中...',
}

test('the recorded answer of a fresh install gives the defaults', () => {
  expect(read(recorded)).toEqual({
    ...defaultSiteConfig,
    siteName: '网站名称',
    logo: 'http://127.0.0.1:8088/static/square.png',
    mobilePattern: undefined,
  })
})

test('switches, as numbers or texts', () => {
  const config = {
    home_user_register_img_verify_state: 0,
    home_user_login_img_verify_state: '0',
    common_img_verify_state: false,
    common_verify_interval_time: '90',
  }
  expect(read(config)).toMatchObject({
    captchaToRegister: false,
    captchaToLogin: false,
    captchaToSendCode: false,
    codeIntervalSeconds: 90,
  })
})

test.each([
  [['sms'], ['sms']],
  [{ 1: 'sms', 2: 'email' }, ['sms', 'email']],
  ['username,email', ['username', 'email']],
  [' username, email ', ['username', 'email']],
  [[], []],
  ['', []],
  [['sms', 'qrcode', 3], ['sms']],
  [null, ['username', 'sms', 'email']],
  [7, ['username', 'sms', 'email']],
])('kinds %j are %j', (value, kinds) => {
  expect(read({ home_user_reg_type: value })?.registerKinds).toEqual(kinds)
})

test('client types that may bind, as a list or an object with gaps', () => {
  const config = {
    common_user_verify_bind_mobile_list: ['weixin'],
    common_user_onekey_bind_mobile_list: { 2: 'toutiao' },
  }
  expect(read(config)).toMatchObject({ smsBindClientTypes: ['weixin'], oneTapBindClientTypes: ['toutiao'] })
})

test.each([
  [{ common_user_is_onekey_bind_mobile: 0 }, []],
  [{ common_user_is_onekey_bind_mobile: '0' }, []],
  [{ common_user_is_onekey_bind_mobile: 1 }, ['weixin', 'baidu']],
  [{ common_user_is_onekey_bind_mobile: 1, common_user_onekey_bind_mobile_list: ['toutiao'] }, ['toutiao']],
  [{}, defaultSiteConfig.oneTapBindClientTypes],
])('%j: client types with quick bind are %j (A6)', (config, clientTypes) => {
  expect(read(config)?.oneTapBindClientTypes).toEqual(clientTypes)
})

test('the logo is the square one: the others are wide', () => {
  expect(read({ home_site_logo_wap: 'http://a.example/wap.png' })?.logo).toBeUndefined()
  const logos = {
    home_site_logo_wap: 'http://a.example/wap.png',
    home_site_logo_square: 'http://a.example/1.png',
  }
  expect(read(logos)?.logo).toBe('http://a.example/1.png')
})

test('one broken member does not spoil the others', () => {
  const config = {
    ...recorded,
    common_verify_interval_time: 'soon',
    common_img_verify_state: [],
    home_site_name: { a: 1 },
    home_user_login_img_verify_state: 0,
  }
  expect(read(config)).toMatchObject({
    codeIntervalSeconds: 60,
    captchaToSendCode: true,
    siteName: undefined,
    captchaToLogin: false,
  })
})

test.each([undefined, null, '', [], 'text', { config: null }, { config: [] }])(
  '%j gives a fresh install',
  (data) => {
    expect(parse(baseCommon.schema('weixin'), data)).toEqual(defaultSiteConfig)
  },
)

test('what the operator wrote is read as it was written: the shop escapes it', () => {
  const config = {
    home_site_name: 'Tom &amp; Jerry&#039;s',
    home_site_logo_square: 'https://a.example/1.png?x=1&amp;y=2',
    common_regex_mobile: '^(?&lt;all&gt;04\\d{8})$',
  }
  expect(read(config)).toMatchObject({
    siteName: "Tom & Jerry's",
    logo: 'https://a.example/1.png?x=1&y=2',
    mobilePattern: '^(?<all>04\\d{8})$',
  })
})

test('a mobile pattern is handed on as the shop writes it', () => {
  expect(read({ common_regex_mobile: '^04\\d{8}$' })?.mobilePattern).toBe('^04\\d{8}$')
  expect(read({ common_regex_mobile: '/^04\\d{8}$/u' })?.mobilePattern).toBe('/^04\\d{8}$/u')
})
