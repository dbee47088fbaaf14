import type { ClientType } from '@/api/client/client-type'
import type { Draft } from '@/api/wire/user'
import { scriptedClient, testCaller } from '../../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { userOf2021 } from '../../../tests/support/wire-users'
import { bindMobile } from './user-appmobilebind'

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
  mobile_security: '176***368',
  weixin_openid: 'o_1',
  is_mandatory_bind_mobile: 1,
}

const success = { json: { msg: '绑定成功', code: 0, data: bound } }
const binding = { account: '17602128368', code: '0944', person: draft }

/** What every request carries, whatever it asks for. */
const envelope = ['system_type', 'application', 'application_client_type', 'token', 'uuid', 'lang', 'ajax']

const paramsReceived = (index = 0) => {
  const entries = Object.entries(shop.received[index]?.fields ?? {})
  return Object.fromEntries(entries.filter(([key]) => !envelope.includes(key)))
}

test("sends a draft's profile, because the shop knows nothing of the person yet", async () => {
  shop.script(success)
  const answer = await bindMobile(scriptedClient(shop), binding)
  expect(answer).toMatchObject({
    kind: 'signedIn',
    mustBindFlag: true,
    user: { mobile: '17602128368', mobileMasked: '176***368', openid: 'o_1' },
  })
  expect(shop.received[0]?.url).toBe('/api.php?s=user/appmobilebind')
  expect(paramsReceived()).toEqual({
    mobile: '17602128368',
    verify: '0944',
    nickname: '<qq> 😀',
    avatar: 'https://d1.shopxo.vip/a.jpg',
    gender: '2',
    province: '上海',
    city: '上海市',
    county: '',
    weixin_openid: 'o_1',
    weixin_unionid: 'u_1',
  })
})

test('a default image in a draft is not sent, since the shop would store it as an own one', async () => {
  shop.script(success)
  const avatar = 'http://shop.example/static/index/default/images/default-user-avatar.jpg'
  await bindMobile(scriptedClient(shop), { ...binding, person: { ...draft, avatar } })
  expect(paramsReceived()).not.toMatchObject({ avatar })
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

describe('a member', () => {
  async function boundMember() {
    shop.script(success)
    const { user } = await bindMobile(scriptedClient(shop), binding)
    expect(user).toMatchObject({ nickname: 'ShopXO@纵之格', avatar: bound.avatar })
    return user
  }

  test('sends nothing of the profile: the shop has a newer one, and would overwrite it', async () => {
    const person = await boundMember()
    shop.script(success)
    await bindMobile(scriptedClient(shop), { ...binding, person }, { caller: testCaller })
    expect(paramsReceived(1)).toEqual({
      mobile: '17602128368',
      verify: '0944',
      weixin_openid: 'o_1',
      weixin_unionid: 'o1Ang5xo5tiJD-l7Y1kY7-hT6emk',
    })
  })

  test('is found by the token in a browser', async () => {
    const person = await boundMember()
    shop.script(success)
    const client = scriptedClient(shop, { clientType: 'h5' })
    await bindMobile(client, { ...binding, person }, { caller: testCaller })
    expect(shop.received[1]?.fields.token).toBe('sent-token')
    expect(paramsReceived(1)).toEqual({ mobile: '17602128368', verify: '0944' })
  })
})

test('a draft has no token', async () => {
  shop.script(success)
  await bindMobile(scriptedClient(shop), binding)
  expect(shop.received[0]?.fields).not.toHaveProperty('token')
})

test.each([-10, -11, -20, -50, -51])('a refusal keeps its code %i', async (code) => {
  shop.script({ json: { msg: '不行', code, data: '' } })
  await expect(bindMobile(scriptedClient(shop), binding)).rejects.toMatchObject({ kind: 'rejected', code })
})
