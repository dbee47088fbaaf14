import { endpoints } from '../../../tests/support/endpoint-map'
import { scriptedClient, testCaller, testContext } from '../../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { userToday } from '../../../tests/support/wire-users'
import { createClient } from './client'
import { pause } from './retry'
import { TransportError } from './transport'

let shop: ScriptedShop

beforeEach(async () => {
  shop = await startScriptedShop()
})

afterEach(() => shop.close())

const signedIn = { caller: testCaller }

const saved = { json: { msg: '修改成功', code: 0, data: userToday } }
const broken = { status: 502, text: '<html>Bad Gateway</html>' }
const sent = { json: { msg: '发送成功', code: 0, data: '' } }

test('a pause lasts as long as it is told', async () => {
  jest.useFakeTimers()
  const ended = jest.fn()
  void pause(300).then(ended)
  await jest.advanceTimersByTimeAsync(299)
  expect(ended).not.toHaveBeenCalled()
  await jest.advanceTimersByTimeAsync(1)
  expect(ended).toHaveBeenCalled()
  jest.useRealTimers()
})

describe('when the network fails', () => {
  test('saving is repeated at most twice, later each time', async () => {
    const waits: number[] = []
    const wait = async (ms: number) => void waits.push(ms)
    shop.script('drop', broken, saved)
    await scriptedClient(shop, { wait }).post(endpoints['personal/save'], { nickname: 'a' }, signedIn)
    expect(shop.received).toHaveLength(3)
    expect(waits).toEqual([300, 900])
  })

  test('after three failures the call rejects', async () => {
    shop.script('drop', 'drop', 'drop', saved)
    await expect(scriptedClient(shop).post(endpoints['personal/index'], {}, signedIn)).rejects.toMatchObject({
      kind: 'offline',
    })
    expect(shop.received).toHaveLength(3)
  })

  test.each(['offline', 'timeout'] as const)('a reading that ends with %s is repeated', async (reason) => {
    const transport = jest.fn(() => Promise.reject(new TransportError(reason)))
    const call = scriptedClient(shop, { transport }).post(endpoints['base/common'], {})
    await expect(call).rejects.toMatchObject({ kind: reason })
    expect(transport).toHaveBeenCalledTimes(3)
  })

  test.each([
    [499, 1],
    [500, 3],
  ])('an HTTP %i is asked for %i times', async (status, times) => {
    const transport = jest.fn(async () => ({ status, body: '' }))
    const call = scriptedClient(shop, { transport }).post(endpoints['base/common'], {})
    await expect(call).rejects.toMatchObject({ kind: 'server' })
    expect(transport).toHaveBeenCalledTimes(times)
  })

  test('an HTTP 5xx is an error of the server', async () => {
    shop.script(broken, broken, broken)
    const call = scriptedClient(shop).post(endpoints['base/common'], {})
    await expect(call).rejects.toMatchObject({ kind: 'server', serverMessage: undefined })
  })

  test('a call that creates, sends or binds is never repeated', async () => {
    const client = scriptedClient(shop)
    const code = { type: 'sms', accounts: '13800138001' } as const
    const person = { nickname: '', avatar: '', province: '', city: '', county: '', gender: 0 } as const
    const calls = [
      () => client.post(endpoints['user/reg'], { type: 'username', accounts: 'ab', pwd: '123456' }),
      () => client.post(endpoints['user/regverifysend'], code),
      () => client.post(endpoints['user/loginverifysend'], code),
      () => client.post(endpoints['user/login'], { ...code, verify: '1234' }),
      () => client.post(endpoints['user/appminiuserauth'], { authcode: 'c' }),
      () => client.post(endpoints['user/appminiuserinfo'], { openid: 'o', auth_data: '{}' }),
      () => client.post(endpoints['user/appmobilebindverifysend'], { mobile: '13800138001' }),
      () =>
        client.post(endpoints['user/appmobilebind'], { mobile: '13800138001', verify: '1234', ...person }),
      () => client.post(endpoints['user/onekeyusermobilebind'], { openid: 'o', code: 'c', ...person }),
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
    await expect(scriptedClient(shop).post(endpoints['personal/index'], {}, signedIn)).rejects.toMatchObject({
      kind: 'server',
    })
    expect(shop.received).toHaveLength(1)
  })

  test('silence ends in a timeout', async () => {
    shop.script('hang')
    const call = scriptedClient(shop, { timeoutMs: 50 }).post(endpoints['user/appmobilebindverifysend'], {
      mobile: '1',
    })
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
    await client.post(endpoints['user/appmobilebindverifysend'], { mobile: '1' })
    expect(limits).toEqual([10_000])
  })

  test.each([
    ['forbidden', 'domain not allowed'],
    ['unusable', 'unusable answer'],
  ] as const)('a request that is %s is an error of the server, and not repeated', async (reason, detail) => {
    const transport = jest.fn(() => Promise.reject(new TransportError(reason)))
    const call = scriptedClient(shop, { transport }).post(endpoints['personal/index'], {}, signedIn)
    await expect(call).rejects.toMatchObject({ kind: 'server', detail })
    expect(transport).toHaveBeenCalledTimes(1)
  })

  test('whatever a transport throws, the call rejects with an ApiError', async () => {
    const transport = async () => {
      throw new TypeError('Failed to fetch')
    }
    const call = scriptedClient(shop, { transport }).post(endpoints['personal/index'], {}, signedIn)
    await expect(call).rejects.toMatchObject({ isApiError: true, kind: 'offline' })
  })
})
