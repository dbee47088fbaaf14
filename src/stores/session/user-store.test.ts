import { RunningShop } from '../../../tests/contract/running-shop'
import { saveEdits } from '../../../tests/support/save-edits'
import { type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { noFormCaptcha } from '../../../tests/support/shop-settings'
import { MemoryStorage, testApp } from '../../../tests/support/test-app'
import { userToday } from '../../../tests/support/wire-users'

const shop = new RunningShop()
let storage: MemoryStorage

beforeEach(async () => {
  await shop.open()
  await shop.configure(noFormCaptcha)
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
  const taken = await saveEdits(user, { nickname: '张三 & 李四', gender: 2 })
  expect(taken).toMatchObject({ kind: 'saved', unsaved: [] })
  expect(sessionOf(user)).toMatchObject({ user: { nickname: '张三 & 李四', gender: 2 } })
  const refused = await saveEdits(user, { nickname: '张三', birthday: '2022-02-30' })
  expect(refused).toMatchObject({ kind: 'saved', unsaved: ['birthday'] })
})

test('two saves at once end in the later one', async () => {
  const user = await member()
  const first = saveEdits(user, { nickname: '一' })
  // The form that was saved goes on from what it sent.
  const second = saveEdits(user, { nickname: '二' }, { nickname: '一' })
  await Promise.all([first, second])
  expect(sessionOf(user)).toMatchObject({ user: { nickname: '二' } })
  await expect(user.getState().loadProfile()).resolves.toMatchObject({ user: { nickname: '二' } })
})

test('a save that fails does not hold up the next', async () => {
  const user = await member()
  const failing = saveEdits(user, { nickname: '字'.repeat(61) })
  const next = saveEdits(user, { nickname: '二' })
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
    await (later === 'saveProfile' ? saveEdits(user, { nickname: 'new' }) : user.getState().loadProfile())
    arrive()
    await expect(earlier).resolves.toMatchObject({ user: { nickname: 'new' } })
    expect(sessionOf(user)).toMatchObject({ user: { nickname: 'new' } })
  },
)
