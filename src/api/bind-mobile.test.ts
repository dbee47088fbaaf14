import type { ClientType } from '@/api/client/client-type'
import type { Draft } from '@/api/wire/user'
import { scriptedClient } from '../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../tests/support/scripted-shop'
import { userOf2021, userToday } from '../../tests/support/wire-users'
import { bindMobile, bindMobileByPhoneCode, sendBindCode } from './bind-mobile'

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
  province: '上海',
  city: '上海市',
  county: '',
}

const bound = {
  ...userOf2021,
  mobile: '17602128368',
  mobile_security: '176***368',
  weixin_openid: 'o_1',
  is_mandatory_bind_mobile: 1,
}

const success = { json: { msg: '绑定成功', code: 0, data: bound } }
const binding = { mobile: '17602128368', code: '0944', person: draft }

test('sends a code to the number', async () => {
  shop.script({ json: { msg: '发送成功', code: 0, data: '' } })
  await sendBindCode(scriptedClient(shop), { mobile: '17602128368' })
  expect(shop.received[0]).toMatchObject({
    url: '/api.php?s=user/appmobilebindverifysend',
    fields: { mobile: '17602128368' },
  })
})

test('sends all of the person, as the document says, so that nothing is blanked', async () => {
  shop.script(success)
  const answer = await bindMobile(scriptedClient(shop), binding)
  expect(answer).toMatchObject({
    kind: 'signedIn',
    mustBindFlag: true,
    user: { mobile: '17602128368', mobileMasked: '176***368', openid: 'o_1' },
  })
  expect(shop.received[0]).toMatchObject({
    url: '/api.php?s=user/appmobilebind',
    fields: {
      mobile: '17602128368',
      verify: '0944',
      nickname: '<qq> 😀',
      avatar: 'https://d1.shopxo.vip/a.jpg',
      gender: '2',
      province: '上海',
      city: '上海市',
      weixin_openid: 'o_1',
      weixin_unionid: 'u_1',
    },
  })
})

test.each<[ClientType, Record<string, string>]>([
  ['weixin', { weixin_openid: 'o_1', weixin_unionid: 'u_1' }],
  ['toutiao', { toutiao_openid: 'o_1', toutiao_unionid: 'u_1' }],
  ['qq', { qq_openid: 'o_1', qq_unionid: 'u_1' }],
  ['alipay', { alipay_openid: 'o_1' }],
  ['baidu', { baidu_openid: 'o_1' }],
  ['kuaishou', { kuaishou_openid: 'o_1' }],
  ['h5', {}],
])('on %s the person is named by the fields of the platform', async (clientType, expected) => {
  shop.script(success)
  await bindMobile(scriptedClient(shop, { clientType }), binding)
  const fields = shop.received[0]?.fields ?? {}
  const ids = Object.entries(fields).filter(([key]) => /openid$|unionid$/.test(key))
  expect(Object.fromEntries(ids)).toEqual(expected)
  expect(fields.application_client_type).toBe(clientType)
})

test('a member binds with the token and their own profile', async () => {
  shop.script(success)
  const { user } = await bindMobile(scriptedClient(shop), binding)
  shop.script(success)
  await bindMobile(scriptedClient(shop), { ...binding, person: user })
  expect(shop.received[1]?.fields).toMatchObject({
    token: 'sent-token',
    nickname: 'ShopXO@纵之格',
    weixin_openid: 'o_1',
    weixin_unionid: 'o1Ang5xo5tiJD-l7Y1kY7-hT6emk',
  })
})

test.each([-10, -11, -20, -50, -51])('a refusal keeps its code %i', async (code) => {
  shop.script({ json: { msg: '不行', code, data: '' } })
  await expect(bindMobile(scriptedClient(shop), binding)).rejects.toMatchObject({ kind: 'rejected', code })
})

describe('by one tap', () => {
  test("WeChat's code", async () => {
    shop.script({ json: { msg: '授权成功', code: 0, data: bound } })
    const answer = await bindMobileByPhoneCode(scriptedClient(shop), {
      grant: { code: 'phone-1' },
      person: draft,
    })
    expect(answer).toMatchObject({ kind: 'signedIn', user: { mobile: '17602128368' } })
    const { fields, url } = shop.received[0] ?? {}
    expect(url).toBe('/api.php?s=user/onekeyusermobilebind')
    expect(fields).toMatchObject({
      openid: 'o_1',
      code: 'phone-1',
      nickname: '<qq> 😀',
      weixin_unionid: 'u_1',
    })
    expect(fields).not.toHaveProperty('encrypted_data')
    expect(fields).not.toHaveProperty('weixin_openid')
  })

  test("Douyin's encrypted data", async () => {
    shop.script({ json: { msg: '授权成功', code: 0, data: bound } })
    const client = scriptedClient(shop, { clientType: 'toutiao' })
    await bindMobileByPhoneCode(client, { grant: { encryptedData: 'd+/=', iv: 'i==' }, person: draft })
    expect(shop.received[0]?.fields).toMatchObject({ openid: 'o_1', encrypted_data: 'd+/=', iv: 'i==' })
    expect(shop.received[0]?.fields).not.toHaveProperty('code')
  })

  test('a raw database row is no sign-in', async () => {
    const row = { ...userToday, token: undefined, salt: '', pwd: '', birthday: 0, mobile: '13800138001' }
    shop.script({ json: { msg: '授权成功', code: 0, data: row } })
    const answer = await bindMobileByPhoneCode(scriptedClient(shop), { grant: { code: 'c' }, person: draft })
    expect(answer).toEqual({ kind: 'raw' })
  })

  test('a success with anything else is an error of the server', async () => {
    shop.script({ json: { msg: '授权成功', code: 0, data: { ...userToday, token: undefined } } })
    const call = bindMobileByPhoneCode(scriptedClient(shop), { grant: { code: 'c' }, person: draft })
    await expect(call).rejects.toMatchObject({ kind: 'server', detail: 'data.token' })
  })
})
