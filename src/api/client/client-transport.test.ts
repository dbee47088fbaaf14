import { endpoints } from '../../../tests/support/endpoint-map'
import { scriptedClient, testCaller } from '../../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { createCancel } from './cancel'
import type { ClientOptions } from './client'

let shop: ScriptedShop
beforeEach(async () => {
  shop = await startScriptedShop()
})
afterEach(() => shop.close())

const transport = jest.fn<ReturnType<ClientOptions['transport']>, Parameters<ClientOptions['transport']>>()
beforeEach(() => transport.mockReset())

test('a call that was cancelled before is not given to the transport', async () => {
  const { cancel, signal } = createCancel()
  cancel()
  const client = scriptedClient(shop, { transport })
  const calling = client.post(endpoints['personal/index'], {}, { caller: testCaller, signal })
  await expect(calling).rejects.toMatchObject({ kind: 'aborted', endpoint: 'personal/index' })
  expect(transport).not.toHaveBeenCalled()
})

test('a call asks for a text, a captcha for bytes', async () => {
  transport.mockResolvedValue({ status: 500, body: '' })
  const client = scriptedClient(shop, { transport })
  await client.post(endpoints['safety/logout'], {}, { caller: testCaller }).catch(() => {})
  await client.postForImage(endpoints['user/userverifyentry'], { type: 'user_reg' }).catch(() => {})
  const [[text] = [], [bytes] = []] = transport.mock.calls
  expect([text?.expect, bytes?.expect]).toEqual(['text', 'bytes'])
})

test.each([
  [-10000, ['盘点中'], []],
  [-1000, [], ['personal/index']],
  [-500, [], []],
  [-1, [], []],
])(
  'an answer with the code %d tells who is interested: closed %j, missing %j',
  async (code, closed, missing) => {
    const [onClosed, onMissing] = [jest.fn(), jest.fn()]
    shop.script({ json: { code, msg: '盘点中', data: '' } })
    const client = scriptedClient(shop, { onClosed, onMissing })
    await client.post(endpoints['personal/index'], {}, { caller: testCaller }).catch(() => {})
    expect(onClosed.mock.calls.flat()).toEqual(closed)
    expect(onMissing.mock.calls.flat()).toEqual(missing)
  },
)
