import type { ClientType } from '@/api/client/client-type'
import { scriptedClient } from '../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../tests/support/scripted-shop'
import { userOf2022, userToday } from '../../tests/support/wire-users'
import { loadProfile, saveProfile } from './profile'

let shop: ScriptedShop

beforeEach(async () => {
  shop = await startScriptedShop()
})

afterEach(() => shop.close())

const genderList = [
  { id: 0, name: '保密', checked: true },
  { id: 1, name: '女' },
  { id: 2, name: '男' },
]

function loaded(data: unknown, gender_list: unknown = genderList) {
  return { json: { msg: 'success', code: 0, data: { data, gender_list } } }
}

const clientTypes: ClientType[] = ['weixin', 'alipay', 'toutiao', 'h5']

describe('loading', () => {
  test.each(clientTypes)('gives the user and what gender can be, on %s', async (clientType) => {
    shop.script(loaded(userOf2022))
    const profile = await loadProfile(scriptedClient(shop, { clientType }))
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

  test('understands the numbers of today', async () => {
    shop.script(loaded({ ...userToday, gender: 2 }))
    expect((await loadProfile(scriptedClient(shop))).user).toMatchObject({ id: 1, gender: 2, birthday: null })
  })

  test("takes the shop's order of the genders", async () => {
    const list = [
      { id: '2', name: 'Male' },
      { id: '1', name: 'Female' },
    ]
    shop.script(loaded(userToday, list))
    expect((await loadProfile(scriptedClient(shop))).genders).toEqual([2, 1])
  })

  test.each([[[]], ['x'], [null], [undefined], [[{ id: 7, name: '?' }]], [{ a: 1 }]])(
    'a gender list of %j is replaced',
    async (list) => {
      shop.script({ json: { msg: 'success', code: 0, data: { data: userToday, gender_list: list } } })
      const { genders, user } = await loadProfile(scriptedClient(shop))
      expect(user.id).toBe(1)
      expect(genders).toEqual([0, 1, 2])
    },
  )
})

describe('saving', () => {
  test.each(clientTypes)(
    'sends the changes as typed and gives what was stored, on %s',
    async (clientType) => {
      const data = { ...userOf2022, nickname: '&lt;p001&gt;', token: 'newer' }
      shop.script({ json: { msg: '修改成功', code: 0, data } })
      const client = scriptedClient(shop, { clientType })

      const { user, token } = await saveProfile(client, { nickname: '<p001>', birthday: '', gender: 1 })

      expect(user.nickname).toBe('<p001>')
      expect(token).toBe('newer')
      const { fields, url } = shop.received[0] ?? {}
      expect(url).toBe('/api.php?s=personal/save')
      expect(fields).toMatchObject({
        application_client_type: clientType,
        nickname: '<p001>',
        birthday: '',
        gender: '1',
      })
      expect(fields).not.toHaveProperty('city')
      expect(fields).not.toHaveProperty('mobile')
    },
  )

  test('a refusal says why', async () => {
    shop.script({ json: { msg: '昵称1~60个字符之间', code: -1, data: [] } })
    await expect(saveProfile(scriptedClient(shop), { nickname: '' })).rejects.toMatchObject({
      kind: 'rejected',
      code: -1,
      serverMessage: '昵称1~60个字符之间',
    })
  })

  test('a success without a user is an error of the server', async () => {
    shop.script({ json: { msg: '修改成功', code: 0, data: '' } })
    await expect(saveProfile(scriptedClient(shop), { nickname: 'a' })).rejects.toMatchObject({
      kind: 'server',
    })
  })
})
