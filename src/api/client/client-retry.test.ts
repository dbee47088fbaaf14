import { scriptedClient, testContext } from '../../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { userToday } from '../../../tests/support/wire-users'
import { createClient } from './client'
import { TransportError } from './transport'

let shop: ScriptedShop

beforeEach(async () => {
  shop = await startScriptedShop()
})

afterEach(() => shop.close())

const saved = { json: { msg: '修改成功', code: 0, data: userToday } }
const broken = { status: 502, text: '<html>Bad Gateway</html>' }
const sent = { json: { msg: '发送成功', code: 0, data: '' } }

describe('when the network fails', () => {
  test('a read is repeated at most twice, later each time', async () => {
    const waits: number[] = []
    const wait = async (ms: number) => void waits.push(ms)
    shop.script('drop', broken, saved)
    await scriptedClient(shop, { wait }).post('personal/save', { nickname: 'a' })
    expect(shop.received).toHaveLength(3)
    expect(waits).toEqual([300, 900])
  })

  test('after three failures it is told', async () => {
    shop.script('drop', 'drop', 'drop', saved)
    await expect(scriptedClient(shop).post('personal/index', {})).rejects.toMatchObject({ kind: 'offline' })
    expect(shop.received).toHaveLength(3)
  })

  test('a server in trouble is told as such', async () => {
    shop.script(broken, broken, broken)
    const call = scriptedClient(shop).post('base/common', {})
    await expect(call).rejects.toMatchObject({ kind: 'server', serverMessage: undefined })
  })

  test('nothing that creates, sends or binds is ever repeated', async () => {
    const client = scriptedClient(shop)
    const code = { type: 'sms', accounts: '13800138001' } as const
    const person = { nickname: '', avatar: '', province: '', city: '', county: '', gender: 0 } as const
    const calls = [
      () => client.post('user/reg', { type: 'username', accounts: 'ab', pwd: '123456' }),
      () => client.post('user/regverifysend', code),
      () => client.post('user/loginverifysend', code),
      () => client.post('user/login', { ...code, verify: '1234' }),
      () => client.post('user/appminiuserauth', { authcode: 'c' }),
      () => client.post('user/appminiuserinfo', { openid: 'o', auth_data: '{}' }),
      () => client.post('user/appmobilebindverifysend', { mobile: '13800138001' }),
      () => client.post('user/appmobilebind', { mobile: '13800138001', verify: '1234', ...person }),
      () => client.post('user/onekeyusermobilebind', { openid: 'o', code: 'c', ...person }),
    ]
    for (const call of calls) {
      shop.received.length = 0
      shop.script('drop')
      await expect(call()).rejects.toMatchObject({ kind: 'offline' })
      expect(shop.received).toHaveLength(1)
    }
  })

  test('an answer of the shop is not repeated, whatever it says', async () => {
    shop.script({ json: { msg: 'SQLSTATE', code: -500, data: '' } })
    await expect(scriptedClient(shop).post('personal/index', {})).rejects.toMatchObject({ kind: 'server' })
    expect(shop.received).toHaveLength(1)
  })

  test('silence ends in a timeout', async () => {
    shop.script('hang')
    const call = scriptedClient(shop, { timeoutMs: 50 }).post('user/appmobilebindverifysend', { mobile: '1' })
    await expect(call).rejects.toMatchObject({ kind: 'timeout' })
  })

  test('each attempt has ten seconds unless told otherwise', async () => {
    const limits: number[] = []
    const transport = async ({ timeoutMs }: { timeoutMs: number }) => {
      limits.push(timeoutMs)
      return { status: 200, body: JSON.stringify(sent.json) }
    }
    const context = () => testContext
    const client = createClient({ transport, upload: transport, baseUrl: '', clientType: 'h5', context })
    await client.post('user/appmobilebindverifysend', { mobile: '1' })
    expect(limits).toEqual([10_000])
  })

  test.each([
    ['forbidden', 'domain not allowed'],
    ['unusable', 'unusable answer'],
  ] as const)('a request that is %s is an error of the server, and not repeated', async (reason, detail) => {
    const transport = jest.fn(() => Promise.reject(new TransportError(reason)))
    const call = scriptedClient(shop, { transport }).post('personal/index', {})
    await expect(call).rejects.toMatchObject({ kind: 'server', detail })
    expect(transport).toHaveBeenCalledTimes(1)
  })

  test('whatever a transport throws, the call rejects with an ApiError', async () => {
    const transport = async () => {
      throw new TypeError('Failed to fetch')
    }
    const call = scriptedClient(shop, { transport }).post('personal/index', {})
    await expect(call).rejects.toMatchObject({ isApiError: true, kind: 'offline' })
  })
})
