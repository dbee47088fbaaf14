import { endpoints } from '../../../tests/support/endpoint-map'
import { scriptedClient, testCaller } from '../../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { userToday } from '../../../tests/support/wire-users'
import type { Caller, Client } from './client'
import { ApiError } from './errors'

let shop: ScriptedShop

beforeEach(async () => {
  shop = await startScriptedShop()
})

afterEach(() => shop.close())

const saved = { json: { msg: '修改成功', code: 0, data: userToday } }
const signedOut = { text: '{"msg":"\\u767b\\u5f55\\u5931\\u6548","code":-400,"data":""}' }

const tokensReceived = () => shop.received.map(({ fields }) => fields.token)

/** Somebody who is signed in with `sent-token`; a renewal gives `renewed`, if anything. */
function renewableCaller(renewed: string | null) {
  let token = 'sent-token'
  const renew = jest.fn(async (_refusedToken: string) => {
    token = renewed ?? token
    return renewed
  })
  return { token: () => token, renew }
}

describe('when the shop does not know the token', () => {
  test('it is renewed once, and the call is repeated with the new one', async () => {
    const caller = renewableCaller('renewed')
    shop.script(signedOut, saved)
    const client = scriptedClient(shop)
    const { user } = await client.post(endpoints['personal/save'], { nickname: 'kept' }, { caller })
    expect(user.id).toBe(1)
    expect(caller.renew.mock.calls).toEqual([['sent-token']])
    expect(tokensReceived()).toEqual(['sent-token', 'renewed'])
    expect(shop.received[1]?.fields.nickname).toBe('kept')
  })

  test('the call is given up when the new one is not known either', async () => {
    const caller = renewableCaller('renewed')
    shop.script(signedOut, signedOut)
    const call = scriptedClient(shop).post(endpoints['personal/index'], {}, { caller })
    await expect(call).rejects.toMatchObject({ kind: 'signedOut', endpoint: 'personal/index', code: -400 })
    expect(caller.renew).toHaveBeenCalledTimes(1)
    expect(shop.received).toHaveLength(2)
  })

  test('the call is `signedOut` when there is no new one', async () => {
    const caller = renewableCaller(null)
    shop.script(signedOut)
    const call = scriptedClient(shop).post(endpoints['personal/index'], {}, { caller })
    await expect(call).rejects.toMatchObject({ kind: 'signedOut' })
    expect(caller.renew).toHaveBeenCalledTimes(1)
    expect(shop.received).toHaveLength(1)
  })

  test('a failure of the renewal is the failure of the call', async () => {
    const offline = new ApiError('offline', 'user/appminiuserauth')
    const caller: Caller = { ...testCaller, renew: () => Promise.reject(offline) }
    shop.script(signedOut)
    const call = scriptedClient(shop).post(endpoints['personal/index'], {}, { caller })
    await expect(call).rejects.toBe(offline)
    expect(shop.received).toHaveLength(1)
  })

  test('a call that needs nobody signed in is not repeated', async () => {
    const caller = renewableCaller('renewed')
    shop.script(signedOut)
    const call = scriptedClient(shop).post(endpoints['user/appminiuserauth'], { authcode: 'c' }, { caller })
    await expect(call).rejects.toMatchObject({ kind: 'signedOut' })
    expect(caller.renew).not.toHaveBeenCalled()
    expect(shop.received).toHaveLength(1)
  })

  test.each([
    ['personal/save', { code: 0, msg: '修改成功', data: null }],
    ['personal/index', { code: 0, msg: 'success', data: { data: null, gender_list: [] } }],
  ] as const)('a deleted user at %s counts as signed out, too', async (name, json) => {
    const caller = renewableCaller('renewed')
    shop.script({ json }, signedOut)
    const client = scriptedClient(shop)
    const call =
      name === 'personal/save'
        ? client.post(endpoints[name], { nickname: 'a' }, { caller })
        : client.post(endpoints[name], {}, { caller })
    await expect(call).rejects.toMatchObject({ kind: 'signedOut' })
    expect(caller.renew.mock.calls).toEqual([['sent-token']])
    expect(shop.received).toHaveLength(2)
  })

  test('other failures renew nothing', async () => {
    const caller = renewableCaller('renewed')
    shop.script({ json: { msg: '昵称1~60个字符之间', code: -1, data: '' } })
    const call = scriptedClient(shop).post(endpoints['personal/save'], { nickname: 'a' }, { caller })
    await expect(call).rejects.toMatchObject({ kind: 'rejected', code: -1 })
    expect(caller.renew).not.toHaveBeenCalled()
  })

  test('the renewed token is that of the request which was refused', async () => {
    let token = 'first'
    const renew = jest.fn(async (_refusedToken: string) => null)
    shop.script('drop', signedOut)
    const client = scriptedClient(shop, {
      wait: async () => {
        token = 'second'
      },
    })
    const call = client.post(endpoints['personal/index'], {}, { caller: { token: () => token, renew } })
    await expect(call).rejects.toMatchObject({ kind: 'signedOut' })
    expect(tokensReceived()).toEqual(['first', 'second'])
    expect(renew.mock.calls).toEqual([['second']])
  })
})

test.each<[string, (client: Client) => Promise<unknown>]>([
  ['personal/index', (client) => client.post(endpoints['personal/index'], {})],
  ['personal/save', (client) => client.post(endpoints['personal/save'], { nickname: 'a' })],
  ['user/center', (client) => client.post(endpoints['user/center'], {})],
])('%s without a caller is never sent', async (endpoint, call) => {
  await expect(call(scriptedClient(shop))).rejects.toMatchObject({ kind: 'signedOut', endpoint })
  expect(shop.received).toHaveLength(0)
})

describe('when the caller is no longer signed in', () => {
  let isGone: boolean
  const leave = () => {
    isGone = true
  }
  const caller: Caller = {
    token() {
      if (isGone) throw new ApiError('aborted', 'personal/save')
      return 'sent-token'
    },
    renew: async () => 'renewed',
  }

  beforeEach(() => {
    isGone = false
  })

  test('before the call: nothing is sent', async () => {
    leave()
    const call = scriptedClient(shop).post(endpoints['personal/save'], { nickname: 'a' }, { caller })
    await expect(call).rejects.toMatchObject({ kind: 'aborted' })
    expect(shop.received).toHaveLength(0)
  })

  test('before a call that any person can make: nothing is sent', async () => {
    leave()
    const params = { mobile: '13800138001', verify: '1234' }
    const call = scriptedClient(shop).post(endpoints['user/appmobilebind'], params, { caller })
    await expect(call).rejects.toMatchObject({ kind: 'aborted' })
    expect(shop.received).toHaveLength(0)
  })

  test('before an upload: nothing is sent', async () => {
    leave()
    const call = scriptedClient(shop).upload(endpoints['personal/useravatarupload'], 'me.png', { caller })
    await expect(call).rejects.toMatchObject({ kind: 'aborted' })
    expect(shop.received).toHaveLength(0)
  })

  test('while waiting to repeat: it is not repeated', async () => {
    const wait = jest.fn(async () => leave())
    shop.script('drop', saved)
    const call = scriptedClient(shop, { wait }).post(
      endpoints['personal/save'],
      { nickname: 'a' },
      { caller },
    )
    await expect(call).rejects.toMatchObject({ kind: 'aborted' })
    expect(shop.received).toHaveLength(1)
    expect(wait).toHaveBeenCalledTimes(1)
  })

  test('during the renewal: the call is not repeated', async () => {
    const renew = async () => {
      leave()
      return 'renewed'
    }
    shop.script(signedOut, saved)
    const client = scriptedClient(shop)
    const call = client.post(endpoints['personal/save'], { nickname: 'a' }, { caller: { ...caller, renew } })
    await expect(call).rejects.toMatchObject({ kind: 'aborted' })
    expect(shop.received).toHaveLength(1)
  })
})
