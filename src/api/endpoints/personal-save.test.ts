import type { ClientType } from '@/api/client/client-type'
import type { Profile } from '@/domain/profile-fields'
import { scriptedClient, testCaller } from '../../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { userOf2022, userToday } from '../../../tests/support/wire-users'
import { loadProfile } from './personal-index'
import { saveProfile } from './personal-save'

let shop: ScriptedShop

beforeEach(async () => {
  shop = await startScriptedShop()
})

afterEach(() => shop.close())

const signedIn = { caller: testCaller }
const clientTypes: ClientType[] = ['weixin', 'alipay', 'toutiao', 'h5']

const profile: Profile = {
  nickname: '<p001>',
  avatar: 'https://shop.example/static/upload/a.png',
  gender: 1,
  birthday: '1996-02-29',
  province: '浙江省',
  city: '杭州市',
  county: '西湖区',
  address: "龙井路 '1' 号",
}

const saved = { json: { msg: '修改成功', code: 0, data: userToday } }

/** What every request carries, whatever it asks for. */
const envelope = ['system_type', 'application', 'application_client_type', 'token', 'uuid', 'lang', 'ajax']

const paramsReceived = () => {
  const entries = Object.entries(shop.received.at(-1)?.fields ?? {})
  return Object.fromEntries(entries.filter(([key]) => !envelope.includes(key)))
}

async function sentFor(changes: Partial<Profile>) {
  shop.script(saved)
  await saveProfile(scriptedClient(shop), { ...profile, ...changes }, signedIn)
  return paramsReceived()
}

test.each(clientTypes)('sends the profile as typed and gives what was stored, on %s', async (clientType) => {
  const data = { ...userOf2022, nickname: '&lt;p001&gt;', token: 'newer' }
  shop.script({ json: { msg: '修改成功', code: 0, data } })
  const client = scriptedClient(shop, { clientType })

  const { user, token } = await saveProfile(client, profile, signedIn)

  expect(user.nickname).toBe('<p001>')
  expect(token).toBe('newer')
  expect(shop.received[0]).toMatchObject({
    url: '/api.php?s=personal/save',
    fields: { application_client_type: clientType, token: 'sent-token' },
  })
})

test('sends every field, because older servers blank or refuse what is left out', async () => {
  expect(await sentFor({})).toEqual({
    nickname: '<p001>',
    avatar: 'https://shop.example/static/upload/a.png',
    gender: '1',
    birthday: '1996-02-29',
    province: '浙江省',
    city: '杭州市',
    county: '西湖区',
    address: "龙井路 '1' 号",
  })
})

test('sends empty values too, as empty texts', async () => {
  const empty = { gender: 0, birthday: null, province: '', city: '', county: '', address: '' } as const
  expect(await sentFor(empty)).toEqual({
    nickname: '<p001>',
    avatar: 'https://shop.example/static/upload/a.png',
    gender: '0',
    birthday: '',
    province: '',
    city: '',
    county: '',
    address: '',
  })
})

test('never sends an empty nickname, which newer servers refuse', async () => {
  const sent = await sentFor({ nickname: '' })
  expect(sent).not.toHaveProperty('nickname')
  expect(sent).toMatchObject({ gender: '1', address: "龙井路 '1' 号" })
})

test.each([
  '',
  'http://shop.example/static/index/default/images/default-user-avatar.jpg',
  'https://shop.example/static/common/images/default-user-avatar-md.png',
])('never sends %j as an avatar: it is no image of the person', async (avatar) => {
  expect(await sentFor({ avatar })).not.toHaveProperty('avatar')
})

test('never sends a mobile, though a user has one: newer servers store it unverified', async () => {
  const member = { ...userToday, mobile: '13800138001', email: 'a@b.cn', nickname: 'p001' }
  shop.script({ json: { msg: 'success', code: 0, data: { data: member } } }, saved)
  const client = scriptedClient(shop)
  const { user } = await loadProfile(client, signedIn)
  expect(user.mobile).toBe('13800138001')
  await saveProfile(client, user, signedIn)
  expect(Object.keys(paramsReceived()).sort()).toEqual([
    ...['address', 'birthday', 'city', 'county', 'gender', 'nickname', 'province'],
  ])
})

test('a refusal keeps the words of the shop', async () => {
  shop.script({ json: { msg: '昵称1~60个字符之间', code: -1, data: [] } })
  const call = saveProfile(scriptedClient(shop), { ...profile, nickname: '' }, signedIn)
  await expect(call).rejects.toMatchObject({
    kind: 'rejected',
    code: -1,
    serverMessage: '昵称1~60个字符之间',
  })
})

test('a deleted user, whose token the shop still accepts, is signed out', async () => {
  shop.script({ json: { msg: '修改成功', code: 0, data: null } })
  const call = saveProfile(scriptedClient(shop), profile, signedIn)
  await expect(call).rejects.toMatchObject({ kind: 'signedOut' })
})

test('a success without a user is an error of the server', async () => {
  shop.script({ json: { msg: '修改成功', code: 0, data: '' } })
  const call = saveProfile(scriptedClient(shop), profile, signedIn)
  await expect(call).rejects.toMatchObject({ kind: 'server' })
})

test.each([
  [{ nickname: '张三😀' }, { kind: 'rejected', refusal: { text: 'profile.emojiNotSaved' } }],
  [{ address: '一号𠮷' }, { kind: 'rejected', refusal: { text: 'profile.emojiNotSaved' } }],
  [{ nickname: '张三☎' }, { kind: 'server' }],
])('a shop whose database can’t store emoji: %j is told to the person', async (edit, error) => {
  shop.script({ json: { msg: "SQLSTATE[22007]: Incorrect string value: '\\xF0'", code: -500, data: '' } })
  const call = saveProfile(scriptedClient(shop), { ...profile, ...edit }, signedIn)
  await expect(call).rejects.toMatchObject(error)
})
