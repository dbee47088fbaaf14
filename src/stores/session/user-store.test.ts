import type { Profile } from '@/domain/profile-fields'
import { RunningShop } from '../../../tests/contract/running-shop'
import { type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { MemoryStorage, testApp } from '../../../tests/support/test-app'
import { userToday } from '../../../tests/support/wire-users'

const shop = new RunningShop()
let storage: MemoryStorage

beforeEach(async () => {
  await shop.open()
  await shop.configure({ home_user_register_img_verify_state: 0, home_user_login_img_verify_state: 0 })
  storage = new MemoryStorage()
})
afterEach(() => shop.close())

const account = { kind: 'username', account: 'zhang_san', password: 'abc12345' } as const

const open = () => {
  const { user } = testApp({ shopUrl: shop.url, storage })
  user.getState().restore()
  return user
}

const member = async () => {
  const user = open()
  await user.getState().register(account)
  return user
}

const sessionOf = (user: ReturnType<typeof open>) => user.getState().session

/** Saves a form that was filled with what is known, up to `base`, and then edited. */
const save = (user: ReturnType<typeof open>, edits: Partial<Profile>, base: Partial<Profile> = {}) => {
  const { session } = user.getState()
  if (session.kind !== 'member') throw new Error('nobody is signed in')
  const from = { ...session.user, ...base }
  return user.getState().saveProfile({ base: from, edited: { ...from, ...edits } })
}

test('somebody who registers is a member, and still is after the next start', async () => {
  const user = open()
  expect(sessionOf(user)).toEqual({ kind: 'guest' })
  await expect(user.getState().register(account)).resolves.toBe('member')
  expect(sessionOf(user)).toMatchObject({
    kind: 'member',
    user: { username: 'zhang_san' },
    mustBindMobile: false,
  })
  expect(sessionOf(open())).toEqual(sessionOf(user))
})

test('an account that waits for approval is no member', async () => {
  await shop.configure({ common_register_is_enable_audit: 1 })
  const user = open()
  await expect(user.getState().register(account)).resolves.toBe('pendingApproval')
  expect(sessionOf(user)).toEqual({ kind: 'guest' })
})

test('the shop insists on a phone until there is one', async () => {
  await shop.configure({ common_user_is_mandatory_bind_mobile: 1 })
  const user = await member()
  expect(sessionOf(user)).toMatchObject({ mustBindMobile: true })
  await shop.call('user/appmobilebindverifysend', { mobile: '13800138001' })
  const code = await shop.code({ kind: 'sms', scene: 'bind', account: '13800138001' })
  await user.getState().bindMobile({ mobile: '13800138001', code })
  // The flag of the answer is still 1 (contract 5).
  expect(sessionOf(user)).toMatchObject({ mustBindMobile: false, user: { mobile: '13800138001' } })
})

test('signing out forgets the token, and a late answer brings nobody back', async () => {
  const user = await member()
  const late = user.getState().loadProfile()
  user.getState().signOut()
  await expect(late).rejects.toMatchObject({ kind: 'aborted' })
  expect(sessionOf(user)).toEqual({ kind: 'guest' })
  expect([...storage.texts.values()].join()).not.toContain('token')
})

test('a save changes the member and tells what the shop did not take', async () => {
  const user = await member()
  const taken = await save(user, { nickname: '张三 & 李四', gender: 2 })
  expect(taken).toMatchObject({ kind: 'saved', unsaved: [] })
  expect(sessionOf(user)).toMatchObject({ user: { nickname: '张三 & 李四', gender: 2 } })
  const refused = await save(user, { nickname: '张三', birthday: '2022-02-30' })
  expect(refused).toMatchObject({ kind: 'saved', unsaved: ['birthday'] })
})

test('two saves at once end in the later one', async () => {
  const user = await member()
  const first = save(user, { nickname: '一' })
  // The form that was saved goes on from what it sent.
  const second = save(user, { nickname: '二' }, { nickname: '一' })
  await Promise.all([first, second])
  expect(sessionOf(user)).toMatchObject({ user: { nickname: '二' } })
  await expect(user.getState().loadProfile()).resolves.toMatchObject({ user: { nickname: '二' } })
})

test('a save that fails does not hold up the next', async () => {
  const user = await member()
  const failing = save(user, { nickname: '字'.repeat(61) })
  const next = save(user, { nickname: '二' })
  await expect(failing).rejects.toMatchObject({ kind: 'rejected' })
  await expect(next).resolves.toMatchObject({ unsaved: [] })
})

test('a token that the shop forgot makes a guest of who has no platform to vouch for them', async () => {
  const user = await member()
  shop.state.data.tokens = {}
  await expect(user.getState().loadProfile()).rejects.toMatchObject({ kind: 'signedOut' })
  expect(sessionOf(user)).toEqual({ kind: 'guest', expiredId: 1 })
})

test('damaged storage starts as a guest and says so', () => {
  storage.texts.set('account.session', '{"version":1,"value":{"kind":"member","token":7}}')
  const user = open()
  expect(user.getState()).toMatchObject({ session: { kind: 'guest' }, storageTrouble: 'damaged' })
})

test('full storage lets the person in for this visit and says so', async () => {
  storage.full = true
  const user = await member()
  expect(user.getState()).toMatchObject({ session: { kind: 'member' }, storageTrouble: 'notKept' })
})

test('a phone is never bound for a token that the shop has forgotten: that would be a second account', async () => {
  const user = await member()
  const code = await shop.bindCode('13800138001')
  shop.state.data.tokens = {}
  const bound = user.getState().bindMobile({ mobile: '13800138001', code })
  await expect(bound).rejects.toMatchObject({ kind: 'signedOut' })
  expect(shop.state.data.users.map(({ username }) => username)).toEqual(['zhang_san'])
  expect(sessionOf(user)).toEqual({ kind: 'guest', expiredId: 1 })
})

describe('a shop of 2.2.2, which has no profiles', () => {
  beforeEach(() =>
    shop.configure({
      sandbox_generation: '2.2.2',
      home_user_register_img_verify_state: 0,
      home_user_login_img_verify_state: 0,
    }),
  )

  test('says so by its answers, and a phone can be bound all the same (A4)', async () => {
    const user = await member()
    expect(user.getState().hasProfile).toBe(true)
    await expect(user.getState().loadProfile()).rejects.toMatchObject({ code: -1000 })
    expect(user.getState().hasProfile).toBe(false)
    const code = await shop.bindCode('13800138001')
    await user.getState().bindMobile({ mobile: '13800138001', code })
    expect(sessionOf(user)).toMatchObject({ kind: 'member', user: { mobile: '13800138001' } })
  })

  test('binds nothing for a token that it has forgotten', async () => {
    const user = await member()
    const code = await shop.bindCode('13800138001')
    shop.state.data.tokens = {}
    const bound = user.getState().bindMobile({ mobile: '13800138001', code })
    await expect(bound).rejects.toMatchObject({ kind: 'signedOut' })
    expect(shop.state.data.users.map(({ username }) => username)).toEqual(['zhang_san'])
  })
})

describe('a shop of 2.3.2, which writes every column', () => {
  beforeEach(() =>
    shop.configure({
      sandbox_generation: '2.3.2',
      home_user_register_img_verify_state: 0,
      home_user_login_img_verify_state: 0,
    }),
  )

  test('keeps what was not edited (A1)', async () => {
    const user = await member()
    const whole = {
      nickname: '张三',
      gender: 2,
      birthday: '1996-02-29',
      province: '浙江省',
      city: '杭州市',
      county: '西湖区',
      address: '龙井路 1 号',
    } as const
    await expect(save(user, whole)).resolves.toMatchObject({ kind: 'saved', unsaved: [] })
    await expect(save(user, { gender: 1 })).resolves.toMatchObject({ kind: 'saved', unsaved: [] })
    expect(shop.state.data.users[0]).toMatchObject({ ...whole, gender: 1, birthday: expect.anything() })
    expect(sessionOf(user)).toMatchObject({ user: { ...whole, gender: 1 } })
  })

  test('a nickname that it finds too short is told at its field', async () => {
    const user = await member()
    await expect(save(user, { nickname: '张' })).rejects.toMatchObject({ refusal: { field: 'nickname' } })
  })

  test('a save that writes nothing new is no failure, though it says so (-100)', async () => {
    const user = await member()
    const edits = { nickname: '张三', gender: 2 } as const
    await save(user, edits)
    await expect(save(user, edits)).resolves.toMatchObject({ kind: 'saved', unsaved: [] })
  })
})

let slow: ScriptedShop | null = null
afterEach(() => slow?.close())

test.each(['loadProfile', 'saveProfile'] as const)(
  'an earlier reading of the profile that %s has overtaken changes nothing',
  async (later) => {
    slow = await startScriptedShop()
    const success = (data: unknown) => ({ msg: '', code: 0, data })
    const named = (nickname: string) => ({ ...userToday, nickname })
    let arrive = () => {}
    const after = new Promise<void>((resolve) => {
      arrive = resolve
    })
    const newest =
      later === 'saveProfile'
        ? [{ json: success({ data: named('') }) }, { json: success(named('new')) }]
        : [{ json: success({ data: named('new') }) }]
    slow.script({ json: success(named('')) }, { json: success({ data: named('old') }), after }, ...newest)
    const { user } = testApp({ shopUrl: slow.baseUrl, storage })
    user.getState().restore()
    await user.getState().register(account)
    const received = slow.nextRequest()
    const earlier = user.getState().loadProfile()
    await received
    await (later === 'saveProfile' ? save(user, { nickname: 'new' }) : user.getState().loadProfile())
    arrive()
    await expect(earlier).resolves.toMatchObject({ user: { nickname: 'new' } })
    expect(sessionOf(user)).toMatchObject({ user: { nickname: 'new' } })
  },
)
