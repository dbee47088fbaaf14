import type { ClientType } from '@/api/client/client-type'
import { scriptedClient, testCaller } from '../../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { userOf2022, userToday } from '../../../tests/support/wire-users'
import { loadProfile } from './personal-index'

let shop: ScriptedShop

beforeEach(async () => {
  shop = await startScriptedShop()
})

afterEach(() => shop.close())

const signedIn = { caller: testCaller }

const genderList = [
  { id: 0, name: '保密', checked: true },
  { id: 1, name: '女' },
  { id: 2, name: '男' },
]

const loaded = (data: unknown, gender_list: unknown = genderList) => ({
  json: { msg: 'success', code: 0, data: { data, gender_list } },
})

const clientTypes: ClientType[] = ['weixin', 'alipay', 'toutiao', 'h5']

test.each(clientTypes)('gives the user and what gender can be, on %s', async (clientType) => {
  shop.script(loaded(userOf2022))
  const profile = await loadProfile(scriptedClient(shop, { clientType }), signedIn)
  expect(profile).toMatchObject({
    token: userOf2022.token,
    user: { id: 469, nickname: 'p001', gender: 1, birthday: '2022-11-19', address: '浦江科技广场' },
    genders: [0, 1, 2],
  })
  expect(shop.received[0]).toMatchObject({
    url: '/api.php?s=personal/index',
    fields: { application: 'app', application_client_type: clientType, token: 'sent-token' },
  })
})

test('reads the numbers of today', async () => {
  shop.script(loaded({ ...userToday, gender: 2 }))
  expect((await loadProfile(scriptedClient(shop), signedIn)).user).toMatchObject({
    id: 1,
    gender: 2,
    birthday: null,
  })
})

test("takes the shop's order of the genders", async () => {
  const list = [
    { id: '2', name: 'Male' },
    { id: '1', name: 'Female' },
  ]
  shop.script(loaded(userToday, list))
  expect((await loadProfile(scriptedClient(shop), signedIn)).genders).toEqual([2, 1])
})

test.each([[[]], ['x'], [null], [undefined], [[{ id: 7, name: '?' }]], [{ a: 1 }]])(
  'a gender list of %j is replaced',
  async (list) => {
    shop.script({ json: { msg: 'success', code: 0, data: { data: userToday, gender_list: list } } })
    const { genders, user } = await loadProfile(scriptedClient(shop), signedIn)
    expect(user.id).toBe(1)
    expect(genders).toEqual([0, 1, 2])
  },
)

test('a deleted user, whose token the shop still accepts, is signed out', async () => {
  shop.script(loaded(null))
  await expect(loadProfile(scriptedClient(shop), signedIn)).rejects.toMatchObject({ kind: 'signedOut' })
})

test('a server without profiles is recognised by its code', async () => {
  shop.script({ json: { msg: 'personal 控制器不存在', code: -1000, data: '' } })
  await expect(loadProfile(scriptedClient(shop), signedIn)).rejects.toMatchObject({
    kind: 'server',
    code: -1000,
  })
})
