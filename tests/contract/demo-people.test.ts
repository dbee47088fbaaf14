/** @jest-environment node */
import { addDemoPeople } from '../../sandbox/data/add-demo-people'
import { demoPeople } from '../../sandbox/data/demo-people'
import { demoPeopleText } from '../../sandbox/data/demo-people-text'
import { generationNames } from '../../sandbox/generations/generation-names'
import { createShop } from '../../sandbox/shop'
import { freshData } from '../../sandbox/state/shop-data'
import { insertUser } from '../../sandbox/state/users'
import { fields, shopForEachTest, tokenOf } from './running-shop'

const shop = shopForEachTest({ seed: addDemoPeople })

const answers: Record<string, { code: number; msg: string }> = {
  demo: { code: 0, msg: '登录成功' },
  nophone: { code: 0, msg: '登录成功' },
  '13800138020': { code: -4, msg: '请先设置密码！' },
  waiting: { code: -10, msg: '用户等待审核中' },
  banned: { code: -10, msg: '用户被禁止登录' },
}

async function signIn(accounts: string, pwd = 'demo1234') {
  await shop.configure({ home_user_login_img_verify_state: 0 })
  return shop.call('user/login', { type: 'username', accounts, pwd }, { client: 'h5' })
}

async function peopleOfPanel(): Promise<string[]> {
  const { people } = await (await fetch(`${shop.url}/_sandbox/state`)).json()
  return people.map(({ account }: { account: string }) => account)
}

const everybody = demoPeople.map(({ account }) => account)

test.each(demoPeople)('$account is answered by password as the state of the account says', async (person) => {
  expect(await signIn(person.account, person.password)).toMatchObject(answers[person.account] ?? {})
})

test('every state has its answer here', () => {
  expect(Object.keys(answers).sort()).toEqual([...everybody].sort())
})

test.each(generationNames)('the first signs in to a shop of version %s', async (sandbox_generation) => {
  await shop.configure({ sandbox_generation })
  expect(await signIn('demo')).toMatchObject({ code: 0 })
})

test('a complete profile lacks nothing, and its avatar is an image', async () => {
  const token = tokenOf(await signIn('demo'))
  const profile = fields(await shop.call('personal/index', {}, { token }))
  const user = fields(await shop.call('user/tokenuserinfo', {}, { token }))
  const needed = [
    'nickname',
    'mobile',
    'email',
    'birthday',
    'province',
    'city',
    'county',
    'address',
    'avatar',
  ]
  expect(needed.filter((name) => !{ ...user, ...profile }[name])).toEqual([])
  const avatar = await fetch(String(user.avatar))
  expect(avatar.headers.get('content-type')).toBe('image/png')
  expect(String(user.avatar)).not.toContain('default')
})

test('the person without a phone has none', async () => {
  expect(fields(await signIn('nophone'))).toMatchObject({ mobile: '', email: '' })
})

test('the person from WeChat is one account by text message and by login code', async () => {
  await shop.configure({ common_img_verify_state: 0 })
  const account = { accounts: '13800138020', type: 'sms' }
  await shop.call('user/loginverifysend', account)
  const verify = await shop.code({ kind: 'sms', scene: 'login', account: '13800138020' })
  const byMessage = await shop.call('user/login', { ...account, verify }, { client: 'h5' })
  const byWeixin = await shop.call('user/appminiuserauth', { authcode: 'demo' })
  expect(byMessage).toMatchObject({ code: 0, data: { nickname: 'Wei', is_setup_pwd: 0 } })
  expect(byWeixin).toMatchObject({ code: 0, data: { id: fields(byMessage).id, is_user_exist: 1 } })
})

test('who is as listed is shown; a reset brings the others back and takes everybody else', async () => {
  expect(await peopleOfPanel()).toEqual(everybody)
  const token = tokenOf(await signIn('demo'))
  await shop.call('safety/logout', {}, { token })
  await shop.register('somebody')
  expect(await peopleOfPanel()).toEqual(everybody.filter((account) => account !== 'demo'))
  await shop.control('reset', {})
  expect(await peopleOfPanel()).toEqual(everybody)
  expect(shop.state.data.users).toHaveLength(everybody.length)
})

test('the terminal names each with the password', () => {
  const lines = demoPeopleText(shop.state)?.split('\n') ?? []
  expect(lines).toHaveLength(1 + everybody.length)
  expect(lines[1]).toMatch(/^ {2}demo +demo1234 +complete profile/)
  expect(demoPeopleText(createShop().state)).toBeUndefined()
})

test('a shop with accounts of its own is given none', () => {
  const data = freshData()
  insertUser(createShop({ data }).state, { username: 'somebody' })
  const { state } = createShop({ data, seed: addDemoPeople })
  expect(state.data.users).toMatchObject([{ username: 'somebody' }])
})
