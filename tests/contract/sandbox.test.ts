/** @jest-environment node */
import { BadArguments, parseArguments } from '../../sandbox/arguments'
import { listen } from '../../sandbox/server'
import { createShop } from '../../sandbox/shop'
import { MOBILE, shopForEachTest, tokenOf } from './running-shop'

const shop = shopForEachTest()
const read = async (path: string) => (await fetch(`${shop.url}/_sandbox/${path}`)).json()

describe('control', () => {
  test('reset forgets accounts, codes, settings and requests', async () => {
    await shop.configure({ home_site_name: 'x' })
    await shop.bind(MOBILE, { weixin_openid: 'o_wx_1' })
    await shop.control('reset', {})
    expect(await read('state')).toMatchObject({
      accounts: [],
      outbox: [],
      settings: { home_site_name: '沙箱商城' },
    })
    expect(await read('requests')).toEqual([])
  })

  test.each([
    [{ nosuch_key: 1 }, 'nosuch_key: no such setting'],
    [{ toString: 1 }, 'toString: no such setting'],
    [{ common_img_verify_state: 2 }, 'common_img_verify_state: "2" is not one of 0, 1'],
    [{ sandbox_delay_ms: 'soon' }, 'sandbox_delay_ms: "soon" is not a whole number'],
    [{ home_user_reg_type: ['sms', 'fax'] }, 'home_user_reg_type: "fax" is not one of username, sms, email'],
  ])('%j is refused and nothing is changed', async (settings, error) => {
    const response = await shop.control('config', { home_site_name: 'x', ...settings })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ error })
    expect(shop.state.data.config).toEqual({})
  })

  test('shows what went over the wire', async () => {
    await shop.call('user/reg', { accounts: '<b>' }, { client: 'alipay' })
    expect(await read('requests')).toMatchObject([
      { s: 'user/reg', clientType: 'alipay', query: { s: 'user/reg' }, body: { accounts: '<b>' }, code: -1 },
    ])
  })

  test('finds, unlocks, expires and forgets codes', async () => {
    const code = await shop.bindCode(MOBILE)
    const query = { kind: 'sms', scene: 'bind', account: MOBILE }
    expect(code).toMatch(/^[1-9]{4}$/)
    expect(await shop.code({ ...query, unlock: '1' })).toBe(code)
    expect(await shop.bindCode(MOBILE)).not.toBe(code)
    await shop.code({ ...query, expire: '1' })
    const tried = { mobile: MOBILE, verify: await shop.code(query), weixin_openid: 'o_wx_1' }
    expect(await shop.call('user/appmobilebind', tried)).toMatchObject({ code: -10 })
    await shop.code({ ...query, delete: '1' })
    expect(await shop.code(query)).toBe('')
  })

  test('slows the API down', async () => {
    await shop.configure({ sandbox_delay_ms: 120 })
    const start = Date.now()
    await shop.call('base/common')
    expect(Date.now() - start).toBeGreaterThanOrEqual(115)
  })

  test('shows orders, and accounts that were cancelled', async () => {
    const token = tokenOf(await shop.register('tester01'))
    await shop.change({ username: 'tester01' }, { open_orders: 2, order_status: 4 })
    await shop.call('safety/logout', {}, { token })
    await shop.register('tester02')
    await shop.change({ username: 'tester02' }, { open_orders: 1 })
    expect((await read('state')).accounts).toMatchObject([
      { id: 2, is_logout_time: 0, orders: { all: 1, open: 1 } },
      { id: 1, is_logout_time: expect.any(Number), status: 2, orders: { all: 2, open: 0 } },
    ])
  })

  test.each(['/_sandbox', '/_sandbox/'])('has a page at %s', async (path) => {
    const page = await (await fetch(shop.url + path)).text()
    expect(page).toContain('站点开关')
    expect(page).toContain('/_sandbox/state')
    expect(page).not.toMatch(/<(script|link|img)[^>]+(src|href)="http/)
  })
})

describe('listening', () => {
  test('says that a port is taken', async () => {
    const port = Number(new URL(shop.url).port)
    const message = `Port ${port} of 127.0.0.1 is taken by another program.`
    await expect(listen(createShop().app, { port })).rejects.toThrow(message)
  })

  test('is on the loopback only', async () => {
    const server = await listen(createShop().app, { port: 0 })
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`)
    await server.close()
    await expect(fetch(server.url)).rejects.toThrow()
  })
})

describe('the command line', () => {
  test('has a port, a host, a version and a file', () => {
    expect(parseArguments([])).toEqual({ port: 8787 })
    const words = ['--data', 'a.json', '--port', '0', '--host', '0.0.0.0', '--generation', '4.0.0']
    expect(parseArguments(words)).toEqual({ port: 0, data: 'a.json', host: '0.0.0.0', generation: '4.0' })
  })

  test.each([
    [['--port']],
    [['--port', 'x']],
    [['--port', '65536']],
    [['--nosuch', '1']],
    [['--generation', '1.0']],
    [['toString', '1']],
    [['8787']],
  ])('%j is refused', (words) => {
    expect(() => parseArguments(words)).toThrow(BadArguments)
  })
})
