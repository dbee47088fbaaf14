import type { Draft } from '@/api/wire/user'
import { scriptedClient, testCaller } from '../../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { userOf2021, userToday } from '../../../tests/support/wire-users'
import { bindMobileByGrant } from './user-onekeyusermobilebind'

let shop: ScriptedShop

beforeEach(async () => {
  shop = await startScriptedShop()
})

afterEach(() => shop.close())

const draft: Draft = {
  openid: 'o_1',
  unionid: 'u_1',
  nickname: '<qq> 😀',
  avatar: 'https://d1.shopxo.vip/a.jpg',
  gender: 2,
  birthday: null,
  province: '上海',
  city: '上海市',
  county: '',
  address: '',
}

const bound = {
  ...userOf2021,
  mobile: '17602128368',
  weixin_openid: 'o_1',
  is_mandatory_bind_mobile: 1,
}

const answer = (data: unknown) => ({ json: { msg: '授权成功', code: 0, data } })

test("WeChat's code, with the draft's profile", async () => {
  shop.script(answer(bound))
  const result = await bindMobileByGrant(scriptedClient(shop), { grant: { code: 'phone-1' }, person: draft })
  expect(result).toMatchObject({ kind: 'signedIn', user: { mobile: '17602128368' } })
  const { fields, url } = shop.received[0] ?? {}
  expect(url).toBe('/api.php?s=user/onekeyusermobilebind')
  expect(fields).toMatchObject({
    openid: 'o_1',
    code: 'phone-1',
    nickname: '<qq> 😀',
    gender: '2',
    city: '上海市',
    weixin_unionid: 'u_1',
  })
  expect(fields).not.toHaveProperty('encrypted_data')
  expect(fields).not.toHaveProperty('iv')
  expect(fields).not.toHaveProperty('weixin_openid')
})

test("Douyin's encrypted data", async () => {
  shop.script(answer(bound))
  const client = scriptedClient(shop, { clientType: 'toutiao' })
  await bindMobileByGrant(client, { grant: { encryptedData: 'd+/=', iv: 'i==' }, person: draft })
  expect(shop.received[0]?.fields).toMatchObject({ openid: 'o_1', encrypted_data: 'd+/=', iv: 'i==' })
  expect(shop.received[0]?.fields).not.toHaveProperty('code')
})

test('code and encrypted data are both sent where the platform gives both', async () => {
  shop.script(answer(bound))
  const grant = { code: 'phone-1', encryptedData: 'd+/=', iv: 'i==' }
  await bindMobileByGrant(scriptedClient(shop), { grant, person: draft })
  expect(shop.received[0]?.fields).toMatchObject({ code: 'phone-1', encrypted_data: 'd+/=', iv: 'i==' })
})

test("a member sends nothing of the profile, only the platform's ids", async () => {
  shop.script(answer(bound), answer(bound))
  const client = scriptedClient(shop)
  const first = await bindMobileByGrant(client, { grant: { code: 'a' }, person: draft })
  if (first.kind !== 'signedIn') throw new Error('not signed in')
  await bindMobileByGrant(client, { grant: { code: 'b' }, person: first.user }, { caller: testCaller })
  const envelope = ['system_type', 'application', 'application_client_type', 'token', 'uuid', 'lang', 'ajax']
  const params = Object.entries(shop.received[1]?.fields ?? {}).filter(([key]) => !envelope.includes(key))
  expect(Object.fromEntries(params)).toEqual({
    openid: 'o_1',
    code: 'b',
    weixin_unionid: 'o1Ang5xo5tiJD-l7Y1kY7-hT6emk',
  })
})

test('a raw database row is no sign-in', async () => {
  shop.script(
    answer({ ...userToday, token: undefined, salt: '', pwd: '', birthday: 0, mobile: '13800138001' }),
  )
  const result = await bindMobileByGrant(scriptedClient(shop), { grant: { code: 'c' }, person: draft })
  expect(result).toEqual({ kind: 'raw' })
})

test('a success with anything else is an error of the server', async () => {
  shop.script(answer({ ...userToday, token: undefined }))
  const call = bindMobileByGrant(scriptedClient(shop), { grant: { code: 'c' }, person: draft })
  await expect(call).rejects.toMatchObject({ kind: 'server', detail: 'data.token' })
})
