import { freshData } from '../../sandbox/state/shop-data'
import { SecretScan } from '../support/secrets/secret-scan'

const login = 'https://shop.example/api.php?s=user/login'
const token = '15cab8dd7b7b6fd4eb97e24f85f79aab'
const uuid = '7f3b2c1e-9a4d-4e5f-8b6a-1c2d3e4f5a6b'
const openid = 'o_wx_ada'
const mobile = '13800138001'
const body = {
  type: 'sms',
  accounts: mobile,
  pwd: 'secret12',
  verify: '4711',
  token,
  uuid,
  weixin_openid: openid,
}

/** A run in which everything went where it belongs. */
function honestRun(): SecretScan {
  const scan = new SecretScan()
  scan.sent(login, body, { 'content-type': 'application/x-www-form-urlencoded' })
  scan.wrote('account.session', JSON.stringify({ value: { token, user: { mobile, openid } } }))
  scan.wrote('account.device', JSON.stringify({ value: { uuid } }))
  scan.wrote('account.countdowns', JSON.stringify({ bind: { account: mobile, until: 1_734_711_000 } }))
  scan.wrote('account.drafts', JSON.stringify({ register: { values: { mobile } } }))
  scan.went('address', 'http://127.0.0.1:4711/#/pages/home/index')
  scan.said('console', 'user/login server data.id')
  scan.said('toast', '60 秒后重发')
  return scan
}

test('a secret in its own place is no leak', () => {
  expect(honestRun().leaks()).toEqual([])
})

const secrets = { password: 'secret12', code: '4711', token, uuid, contact: mobile, openid }

describe.each(Object.entries(secrets))('a %s', (kind, text) => {
  const leaksOf = (act: (scan: SecretScan) => void) => {
    const scan = honestRun()
    act(scan)
    return scan.leaks()
  }

  test.each<[string, (scan: SecretScan) => void]>([
    ['address address', (scan) => scan.sent(`https://shop.example/api.php?s=user/reg&x=${text}`, {})],
    ['address address', (scan) => scan.went('address', `http://shop/#/pages/home/index?x=${text}`)],
    ['address referer', (scan) => scan.went('referer', `http://shop/?a=${text}`)],
    ['header x-some', (scan) => scan.sent(login, {}, { 'x-some': text })],
    ['cookie a', (scan) => scan.sent(login, {}, { Cookie: `PHPSESSID=0f; a=${text}` })],
    ['cookie user_token_data', (scan) => scan.cookies(`user_token_data=${encodeURIComponent(text)}; path=/`)],
    ['entry account.site', (scan) => scan.wrote('account.site', JSON.stringify({ a: text }))],
    ['console console', (scan) => scan.said('console', `answer: ${text}`)],
    ['error error', (scan) => scan.said('error', `Error: ${text} at app.js`)],
    ['toast toast', (scan) => scan.said('toast', `已发送 ${text}`)],
    ['title title', (scan) => scan.said('title', text)],
  ])('is found in the %s', (place, act) => {
    expect(leaksOf(act)).toContain(`${kind} in the ${place}`)
  })

  test('is found in a field of another kind', () => {
    expect(leaksOf((scan) => scan.sent(login, { nickname: text }))).toEqual([
      `${kind} in the field nickname of user/login`,
    ])
  })
})

test('a cookie that holds no secret is no leak', () => {
  const scan = honestRun()
  scan.sent(login, {}, { cookie: 'PHPSESSID=0f3c; theme=dark' })
  scan.cookies('user_token_data=; path=/; max-age=0')
  expect(scan.leaks()).toEqual([])
})

test('a password and a code are found in endpoints that take none', () => {
  const scan = honestRun()
  scan.sent('/api.php?s=personal/save', { pwd: 'secret12', verify: '4711' })
  expect(scan.leaks()).toEqual([
    'password in the field pwd of personal/save',
    'code in the field verify of personal/save',
  ])
})

test('a password is found in any storage entry that is not encrypted', () => {
  const scan = honestRun()
  scan.wrote('account.session', 'secret12')
  scan.wrote('account.other', token, true)
  expect(scan.leaks()).toEqual(['password in the entry account.session'])
})

test('an encoded secret is found', () => {
  const scan = honestRun()
  scan.went('address', `/#/?q=${btoa(mobile)}`)
  scan.sent(login, { accounts: 'li@example.com' })
  scan.went('address', '/?who=li%40example.com')
  expect(scan.leaks()).toEqual(['contact in the address address'])
})

test('secrets that only the shop knows are found as well', () => {
  const scan = new SecretScan()
  scan.learnShop({ ...freshData(), tokens: { [token]: 1 } })
  scan.said('console', token)
  expect(scan.leaks()).toEqual(['token in the console console'])
})
