import { parse } from 'valibot'
import { defaultSiteConfig } from '../site-config'
import { siteConfigSchema } from './site-config'

function read(config: unknown) {
  return parse(siteConfigSchema, { status: 1, config })
}

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
  home_site_logo_app: 'http://127.0.0.1:8088/static/app.png',
  home_site_app_state: [],
  home_site_close_reason: '升级中...',
}

test('a fresh install is what is assumed of one', () => {
  expect(read(recorded)).toEqual({
    ...defaultSiteConfig,
    siteName: '网站名称',
    logo: 'http://127.0.0.1:8088/static/app.png',
    mobilePattern: undefined,
  })
})

test('switches, as numbers or texts', () => {
  const config = {
    home_user_register_img_verify_state: 0,
    home_user_login_img_verify_state: '0',
    common_img_verify_state: false,
    common_user_is_mandatory_bind_mobile: '1',
    common_register_is_enable_audit: 1,
    common_verify_interval_time: '90',
  }
  expect(read(config)).toMatchObject({
    captchaToRegister: false,
    captchaToLogin: false,
    captchaToSendCode: false,
    mustBindMobile: true,
    approvesNewAccounts: true,
    codeIntervalSeconds: 90,
    codeLifetimeSeconds: 600,
  })
})

test.each([
  [['sms'], ['sms']],
  [{ 1: 'sms', 2: 'email' }, ['sms', 'email']],
  ['username,email', ['username', 'email']],
  [[], []],
  ['', []],
  [['sms', 'qrcode', 3], ['sms']],
  [null, ['username', 'sms', 'email']],
  [7, ['username', 'sms', 'email']],
])('kinds %j are %j', (value, kinds) => {
  expect(read({ home_user_reg_type: value }).registerKinds).toEqual(kinds)
})

test('closed client types', () => {
  expect(read({ home_site_app_state: ['weixin'] }).closedClientTypes).toEqual(['weixin'])
})

test('one broken member does not spoil the others', () => {
  const config = {
    ...recorded,
    common_verify_interval_time: 'soon',
    common_verify_expire_time: -1,
    common_img_verify_state: [],
    home_site_name: { a: 1 },
    common_user_is_mandatory_bind_mobile: 1,
  }
  expect(read(config)).toMatchObject({
    codeIntervalSeconds: 60,
    codeLifetimeSeconds: 600,
    captchaToSendCode: true,
    siteName: undefined,
    mustBindMobile: true,
  })
})

test.each([undefined, null, '', [], 'text', { config: null }, { config: [] }])(
  '%j gives a fresh install',
  (data) => {
    expect(parse(siteConfigSchema, data)).toEqual(defaultSiteConfig)
  },
)

test('a mobile pattern is taken with and without delimiters', () => {
  expect(read({ common_regex_mobile: '^04\\d{8}$' }).mobilePattern).toBe('^04\\d{8}$')
  expect(read({ common_regex_mobile: '/^04\\d{8}$/' }).mobilePattern).toBe('^04\\d{8}$')
})
