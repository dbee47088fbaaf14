import { endpoints } from '../../../tests/support/endpoint-map'
import { scriptedClient, testCaller, testContext } from '../../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { userToday } from '../../../tests/support/wire-users'
import { createCancel } from './cancel'
import type { Caller } from './client'
import { TransportError, type UploadRequest } from './transport'

let shop: ScriptedShop

beforeEach(async () => {
  shop = await startScriptedShop()
})

afterEach(() => shop.close())

const saved = { json: { msg: '修改成功', code: 0, data: userToday } }

const caller = testCaller

const tokensReceived = () => shop.received.map(({ fields }) => fields.token)

describe('the request', () => {
  test('has nothing secret in its address and everything in its form-encoded body', async () => {
    shop.script(saved)
    const params = { nickname: '<昵称> 😀&', gender: '2' }
    await scriptedClient(shop).post(endpoints['personal/save'], params, { caller })
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
    let lang = 'zh'
    const client = scriptedClient(shop, { context: () => ({ ...testContext, lang, referrer: '12' }) })
    shop.script(saved, saved)
    await client.post(endpoints['personal/save'], { nickname: 'a' }, { caller })
    lang = 'en'
    await client.post(endpoints['personal/save'], { nickname: 'a' }, { caller })
    expect(shop.received.map(({ fields }) => fields.lang)).toEqual(['zh', 'en'])
    expect(shop.received[0]?.fields.referrer).toBe('12')
  })

  test("carries the caller's token, and none without a caller", async () => {
    const sent = { json: { msg: '发送成功', code: 0, data: '' } }
    const other: Caller = { ...testCaller, token: () => 'other' }
    const client = scriptedClient(shop)
    shop.script(sent, sent, sent)
    for (const options of [{ caller }, { caller: other }, {}]) {
      await client.post(endpoints['user/appmobilebindverifysend'], { mobile: '1' }, options)
    }
    expect(tokensReceived()).toEqual(['sent-token', 'other', undefined])
  })

  test('asks for the token before every attempt', async () => {
    let token = 'first'
    const wait = async () => {
      token = 'second'
    }
    shop.script('drop', saved)
    const options = { caller: { ...testCaller, token: () => token } }
    await scriptedClient(shop, { wait }).post(endpoints['personal/save'], { nickname: 'a' }, options)
    expect(tokensReceived()).toEqual(['first', 'second'])
  })
})

describe('cancelling', () => {
  test('stops a call under way, and nothing is repeated', async () => {
    const { signal, cancel } = createCancel()
    shop.script('hang')
    const wait = jest.fn(async () => {})
    const call = scriptedClient(shop, { wait }).post(endpoints['personal/index'], {}, { caller, signal })
    void shop.nextRequest().then(cancel)
    await expect(call).rejects.toMatchObject({ kind: 'aborted' })
    expect(shop.received).toHaveLength(1)
    expect(wait).not.toHaveBeenCalled()
  })

  test('before the call: nothing is sent', async () => {
    const { signal, cancel } = createCancel()
    cancel()
    await expect(
      scriptedClient(shop).post(endpoints['personal/index'], {}, { caller, signal }),
    ).rejects.toMatchObject({
      kind: 'aborted',
    })
    expect(shop.received).toHaveLength(0)
  })

  test('while waiting to repeat: it is not repeated', async () => {
    const { signal, cancel } = createCancel()
    shop.script('drop', saved)
    const client = scriptedClient(shop, { wait: async () => cancel() })
    await expect(client.post(endpoints['personal/index'], {}, { caller, signal })).rejects.toMatchObject({
      kind: 'aborted',
    })
    expect(shop.received).toHaveLength(1)
  })

  test('stops a call whose transport takes it for a lost connection', async () => {
    const { signal, cancel } = createCancel()
    const transport = async () => {
      cancel()
      throw new TransportError('offline')
    }
    const client = scriptedClient(shop, { transport })
    const call = client.post(endpoints['user/appmobilebindverifysend'], { mobile: '1' }, { caller, signal })
    await expect(call).rejects.toMatchObject({ kind: 'aborted' })
  })

  test('also works with a transport that can not be stopped', async () => {
    const { signal, cancel } = createCancel()
    const transport = async () => {
      cancel()
      return { status: 200, body: JSON.stringify(saved.json) }
    }
    const call = scriptedClient(shop, { transport }).post(
      endpoints['personal/save'],
      { nickname: 'a' },
      { caller, signal },
    )
    await expect(call).rejects.toMatchObject({ kind: 'aborted' })
  })
})

test('an answer of another shape names the field, not its value', async () => {
  shop.script({ json: { msg: 'success', code: 0, data: { ...userToday, birthday: ['2022-11-19'] } } })
  const error = await scriptedClient(shop)
    .post(endpoints['personal/save'], { nickname: 'a' }, { caller })
    .catch((reason: unknown) => reason)
  expect(error).toMatchObject({ kind: 'server', detail: 'data.birthday' })
  expect(String(error)).not.toContain('2022')
})

test('every answer of a closed shop is reported, with the reason as text', async () => {
  const onClosed = jest.fn()
  const client = scriptedClient(shop, { onClosed })
  shop.script({ json: { msg: '<p>升级中</p>', code: -10000, data: '' } })
  await expect(client.post(endpoints['base/common'], {})).rejects.toMatchObject({ kind: 'closed' })
  shop.script({ text: '{"msg":"\\u5347\\u7ea7\\u4e2d","code":-10000,"data":""}' })
  const image = client.postForImage(endpoints['user/userverifyentry'], { type: 'user_reg' })
  await expect(image).rejects.toMatchObject({ kind: 'closed' })
  expect(onClosed.mock.calls).toEqual([['升级中'], ['升级中']])
})

test('a refusal carries what it means at this endpoint, and the words of the shop', async () => {
  const params = { type: 'username', accounts: 'tester01', pwd: 'abc12345' } as const
  shop.script({ json: { msg: '用户已存在[tester01]', code: -3, data: '' } })
  await expect(scriptedClient(shop).post(endpoints['user/reg'], params)).rejects.toMatchObject({
    kind: 'rejected',
    code: -3,
    serverMessage: '用户已存在[tester01]',
    refusal: { field: 'account', text: 'problem.accountExists', next: 'signIn' },
  })
})

test('an upload can be cancelled, and tells how far it is', async () => {
  const { signal } = createCancel()
  const onProgress = jest.fn()
  const upload = jest.fn(async (request: UploadRequest) => {
    request.onProgress?.(0.5)
    return { status: 200, body: JSON.stringify({ msg: '', code: 0, data: 'https://shop.example/a.png' }) }
  })
  const client = scriptedClient(shop, { upload })
  await client.upload(endpoints['personal/useravatarupload'], 'a.png', { caller, signal, onProgress })
  expect(onProgress.mock.calls).toEqual([[0.5]])
  expect(upload.mock.calls[0]?.[0].signal).toBe(signal)
})

test('data that is no object at all is told as such', async () => {
  shop.script({ json: { msg: '', code: 0, data: 7 } })
  const call = scriptedClient(shop).post(endpoints['personal/save'], { nickname: 'a' }, { caller })
  await expect(call).rejects.toMatchObject({ kind: 'server', detail: 'data' })
})
