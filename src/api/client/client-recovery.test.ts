import { scriptedClient } from '../../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { userToday } from '../../../tests/support/wire-users'

let shop: ScriptedShop

beforeEach(async () => {
  shop = await startScriptedShop()
})

afterEach(() => shop.close())

const saved = { json: { msg: '修改成功', code: 0, data: userToday } }
const signedOut = { text: '{"msg":"\\u767b\\u5f55\\u5931\\u6548","code":-400,"data":""}' }

describe('when the shop does not know the token', () => {
  test('renews it once and repeats the call with the new one', async () => {
    const recover = jest.fn(async () => 'renewed')
    shop.script(signedOut, saved)
    const { user } = await scriptedClient(shop, { recover }).post('personal/save', { nickname: 'kept' })
    expect(user.id).toBe(1)
    expect(recover.mock.calls).toEqual([['sent-token']])
    expect(shop.received.map(({ fields }) => fields.token)).toEqual(['sent-token', 'renewed'])
    expect(shop.received[1]?.fields.nickname).toBe('kept')
  })

  test('gives up when the new one is not known either', async () => {
    const recover = jest.fn(async () => 'renewed')
    shop.script(signedOut, signedOut)
    const call = scriptedClient(shop, { recover }).post('personal/index', {})
    await expect(call).rejects.toMatchObject({ kind: 'signedOut', endpoint: 'personal/index', code: -400 })
    expect(recover).toHaveBeenCalledTimes(1)
    expect(shop.received).toHaveLength(2)
  })

  test('says so when there is no new one', async () => {
    shop.script(signedOut)
    const call = scriptedClient(shop, { recover: async () => null }).post('personal/index', {})
    await expect(call).rejects.toMatchObject({ kind: 'signedOut' })
    expect(shop.received).toHaveLength(1)
  })

  test('does not renew what was never sent', async () => {
    const recover = jest.fn(async () => 'renewed')
    shop.script(signedOut)
    const call = scriptedClient(shop, { recover }).post('personal/index', {}, { token: null })
    await expect(call).rejects.toMatchObject({ kind: 'signedOut' })
    expect(recover).not.toHaveBeenCalled()
  })

  test('a call that needs nobody signed in is not repeated', async () => {
    const recover = jest.fn(async () => 'renewed')
    shop.script(signedOut)
    const call = scriptedClient(shop, { recover }).post('user/appminiuserauth', { authcode: 'c' })
    await expect(call).rejects.toMatchObject({ kind: 'signedOut' })
    expect(recover).not.toHaveBeenCalled()
    expect(shop.received).toHaveLength(1)
  })

  test.each([
    ['personal/save', { code: 0, msg: '修改成功', data: null }],
    ['personal/index', { code: 0, msg: 'success', data: { data: null, gender_list: [] } }],
  ] as const)('a deleted user at %s counts as signed out, too', async (name, json) => {
    shop.script({ json }, signedOut)
    const recover = jest.fn(async () => 'renewed')
    const client = scriptedClient(shop, { recover })
    const call = name === 'personal/save' ? client.post(name, { nickname: 'a' }) : client.post(name, {})
    await expect(call).rejects.toMatchObject({ kind: 'signedOut' })
    expect(recover).toHaveBeenCalledTimes(1)
  })
})
