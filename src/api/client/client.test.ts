import { scriptedClient, testContext } from '../../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { userToday } from '../../../tests/support/wire-users'
import { createCancel } from './cancel'

let shop: ScriptedShop

beforeEach(async () => {
  shop = await startScriptedShop()
})

afterEach(() => shop.close())

const saved = { json: { msg: '修改成功', code: 0, data: userToday } }

function tokensReceived() {
  return shop.received.map(({ fields }) => fields.token)
}

describe('the request', () => {
  test('has nothing secret in its address and everything in its form-encoded body', async () => {
    shop.script(saved)
    await scriptedClient(shop).post('personal/save', { nickname: '<昵称> 😀&', gender: 2 })
    expect(shop.received).toHaveLength(1)
    expect(shop.received[0]).toMatchObject({
      url: '/api.php?s=personal/save',
      contentType: 'application/x-www-form-urlencoded',
      fields: {
        application: 'app',
        application_client_type: 'weixin',
        system_type: 'default',
        token: 'sent-token',
        uuid: testContext.uuid,
        lang: 'zh',
        ajax: 'ajax',
        nickname: '<昵称> 😀&',
        gender: '2',
      },
    })
    expect(shop.received[0]?.fields).not.toHaveProperty('referrer')
  })

  test('reads the context anew each time', async () => {
    let token = 'first'
    const client = scriptedClient(shop, { context: () => ({ ...testContext, token, referrer: '12' }) })
    shop.script(saved, saved)
    await client.post('personal/save', { nickname: 'a' })
    token = 'second'
    await client.post('personal/save', { nickname: 'a' })
    expect(tokensReceived()).toEqual(['first', 'second'])
    expect(shop.received[0]?.fields.referrer).toBe('12')
  })

  test('can carry another token, or none', async () => {
    shop.script(saved, saved)
    const client = scriptedClient(shop)
    await client.post('personal/save', { nickname: 'a' }, { token: 'other' })
    await client.post('personal/save', { nickname: 'a' }, { token: null })
    expect(tokensReceived()).toEqual(['other', undefined])
  })
})

describe('cancelling', () => {
  test('stops a call under way, and nothing is repeated', async () => {
    const { signal, cancel } = createCancel()
    shop.script('hang')
    const wait = jest.fn(async () => {})
    const call = scriptedClient(shop, { wait }).post('personal/index', {}, { signal })
    void shop.nextRequest().then(cancel)
    await expect(call).rejects.toMatchObject({ kind: 'aborted' })
    expect(shop.received).toHaveLength(1)
    expect(wait).not.toHaveBeenCalled()
  })

  test('before the call: nothing is sent', async () => {
    const { signal, cancel } = createCancel()
    cancel()
    await expect(scriptedClient(shop).post('personal/index', {}, { signal })).rejects.toMatchObject({
      kind: 'aborted',
    })
    expect(shop.received).toHaveLength(0)
  })

  test('while waiting to repeat: it is not repeated', async () => {
    const { signal, cancel } = createCancel()
    shop.script('drop', saved)
    const client = scriptedClient(shop, { wait: async () => cancel() })
    await expect(client.post('personal/index', {}, { signal })).rejects.toMatchObject({ kind: 'aborted' })
    expect(shop.received).toHaveLength(1)
  })

  test('also works with a transport that can not be stopped', async () => {
    const { signal, cancel } = createCancel()
    const transport = async () => {
      cancel()
      return { status: 200, body: JSON.stringify(saved.json) }
    }
    const call = scriptedClient(shop, { transport }).post('personal/save', { nickname: 'a' }, { signal })
    await expect(call).rejects.toMatchObject({ kind: 'aborted' })
  })
})

test('an answer of another shape names the field, not its value', async () => {
  shop.script({ json: { msg: 'success', code: 0, data: { ...userToday, birthday: ['2022-11-19'] } } })
  const error = await scriptedClient(shop)
    .post('personal/save', { nickname: 'a' })
    .catch((reason: unknown) => reason)
  expect(error).toMatchObject({ kind: 'server', detail: 'data.birthday' })
  expect(String(error)).not.toContain('2022')
})
