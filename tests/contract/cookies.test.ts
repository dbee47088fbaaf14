/** @jest-environment node */
import { shopForEachTest, tokenOf } from './running-shop'

const shop = shopForEachTest()

/** The cookies of an answer as `name=value` by their names. */
function cookiesOf(response: Response): Map<string, string> {
  return new Map(
    response.headers.getSetCookie().map((cookie) => {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=')
      return [name, value]
    }),
  )
}

const SESSION = /^[0-9a-f]{32}$/

describe('an ordinary answer', () => {
  test('sets uuid and session, which scripts can read', async () => {
    const response = await shop.ask('s=base/common&uuid=u-9')
    expect([...cookiesOf(response).keys()].sort()).toEqual(['PHPSESSID', 'uuid'])
    expect(cookiesOf(response).get('uuid')).toBe('u-9')
    expect(cookiesOf(response).get('PHPSESSID')).toMatch(SESSION)
    for (const cookie of response.headers.getSetCookie()) {
      expect(cookie).toMatch(/; path=\/$/)
      expect(cookie).not.toMatch(/httponly|samesite|secure|domain|expires|max-age/i)
    }
  })

  test('repeats the token and the inviter that were sent, whether they mean anything or not', async () => {
    const cookies = cookiesOf(await shop.ask('s=base/common&token=abc&referrer=7'))
    expect(cookies.get('user_token_data')).toBe('abc')
    expect(cookies.get('share_referrer_id')).toBe('7')
  })

  test('keeps the session that the client has, and makes one for who has none', async () => {
    const kept = await shop.ask('s=base/common', { cookie: 'PHPSESSID=0123456789abcdef' })
    expect(cookiesOf(kept).get('PHPSESSID')).toBe('0123456789abcdef')
    const first = cookiesOf(await shop.ask('s=base/common')).get('PHPSESSID')
    expect(cookiesOf(await shop.ask('s=base/common')).get('PHPSESSID')).not.toBe(first)
  })

  test('of the captcha sets them as well', async () => {
    const cookies = cookiesOf(await shop.ask('s=user/userverifyentry&token=abc'))
    expect([...cookies.keys()].sort()).toEqual(['PHPSESSID', 'user_token_data', 'uuid'])
  })
})

describe('an answer that ends the script', () => {
  test('-400 sets none', async () => {
    const response = await shop.ask('s=personal/index&token=abc&referrer=7')
    expect(await response.json()).toMatchObject({ code: -400 })
    expect(response.headers.getSetCookie()).toEqual([])
  })

  test('-10000 sets none', async () => {
    await shop.configure({ home_site_app_state: 'h5' })
    const response = await shop.ask('s=base/common&application_client_type=h5&token=abc')
    expect(await response.json()).toMatchObject({ code: -10000 })
    expect(response.headers.getSetCookie()).toEqual([])
  })
})

describe('what a client sends back', () => {
  test.each(['app', 'web', ''])('is never a log-in, for application "%s"', async (application) => {
    const token = tokenOf(await shop.register('tester01'))
    const cookie = `user_token_data=${token}; PHPSESSID=0123456789abcdef; uuid=u-1`
    for (const s of ['personal/index', 'personal/save', 'safety/logout']) {
      const response = await shop.ask(`s=${s}&application=${application}&nickname=x`, { cookie })
      expect(await response.json()).toMatchObject({ code: -400 })
    }
    const response = await shop.ask(`s=user/tokenuserinfo&application=${application}`, { cookie })
    expect(await response.json()).toMatchObject({ code: -1, msg: 'token不能为空' })
  })

  test('counts less than the uuid and the token of the request', async () => {
    const mine = tokenOf(await shop.register('tester01'))
    const other = tokenOf(await shop.register('tester02'))
    const cookie = `user_token_data=${other}; uuid=u-cookie`
    const response = await shop.ask(`s=personal/index&uuid=u-request&token=${mine}`, { cookie })
    expect(await response.json()).toMatchObject({ data: { data: { username: 'tester01' } } })
    expect(cookiesOf(response).get('uuid')).toBe('u-request')
    expect(cookiesOf(response).get('user_token_data')).toBe(mine)
  })
})

test('v2.2.2 knows the session alone, and ties the captcha to it where no uuid is sent', async () => {
  await shop.configure({ sandbox_generation: '2.2.2' })
  const drawn = await shop.ask('s=user/userverifyentry&type=user_reg&token=abc&referrer=7')
  expect([...cookiesOf(drawn).keys()]).toEqual(['PHPSESSID'])
  const session = cookiesOf(drawn).get('PHPSESSID') ?? ''
  const verify = await shop.code({ kind: 'captcha', type: 'user_reg', uuid: session })
  const query = `s=user/reg&ajax=ajax&accounts=tester01&pwd=abc12345&type=username&verify=${verify}`
  expect(await (await shop.ask(query)).json()).toMatchObject({ code: -11 })
  const answer = await shop.ask(query, { cookie: `PHPSESSID=${session}` })
  expect(await answer.json()).toMatchObject({ code: 0 })
})
