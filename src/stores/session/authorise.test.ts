import { miniVisitorForEachTest } from '../../../tests/support/mini-visitor'
import type { App } from '../app'

const account = { kind: 'username', account: 'zhang_san', password: 'abc12345' } as const
const profile = {
  nickname: '安',
  avatar: 'https://e.com/a.png',
  gender: 1,
  province: '浙江省',
  city: '',
} as const
const sessionOf = (app: App) => app.user.getState().session
const settled = () => new Promise((resolve) => setTimeout(resolve, 150))

describe('WeChat', () => {
  const visitor = miniVisitorForEachTest('weixin')

  test("one tap opens an account with today's server, invited by whom the link named", async () => {
    await visitor.shop.register('inviter')
    const app = visitor.open()
    app.referral.note({ scene: 'referrer%3D1' })
    await expect(app.user.getState().authorise()).resolves.toBe('member')
    expect(visitor.shop.state.data.users[1]).toMatchObject({ nickname: '微信用户', referrer: 1 })
    expect(app.referral.current()).toBeNull()
  })

  test('a server of the documents time knows only the openid: the profile makes the account', async () => {
    await visitor.shop.configure({ sandbox_generation: '2022' })
    const app = visitor.open()
    app.referral.note({ referrer: '7' })
    await expect(app.user.getState().authorise()).resolves.toBe('identified')
    expect(sessionOf(app)).toMatchObject({ kind: 'identified', openid: 'o_wx_ann' })
    await expect(app.user.getState().completeAuthorisation(profile)).resolves.toBe('member')
    expect(sessionOf(app)).toMatchObject({ user: { nickname: '安', gender: 1, openid: 'o_wx_ann' } })
    expect(visitor.shop.state.requests.at(-1)?.body).toMatchObject({ referrer: '7' })
  })

  test('the inviter is told with an account that is registered by name, too', async () => {
    await visitor.shop.register('inviter')
    const app = visitor.open()
    app.referral.note({ referrer: '1' })
    await app.user.getState().register(account)
    expect(visitor.shop.state.data.users[1]).toMatchObject({ username: 'zhang_san', referrer: 1 })
  })

  test('where a phone is a must, the draft survives the end of the app and is bound whole', async () => {
    await visitor.shop.configure({ common_user_is_mandatory_bind_mobile: 1 })
    await expect(visitor.open().user.getState().authorise()).resolves.toBe('unbound')
    const app = visitor.open()
    app.referral.note({ referrer: '7' })
    expect(sessionOf(app)).toMatchObject({ kind: 'unbound', draft: { openid: 'o_wx_ann' } })
    const code = await visitor.bindCode('13800138001')
    await app.user.getState().bindMobile({ mobile: '13800138001', code })
    expect(sessionOf(app)).toMatchObject({
      kind: 'member',
      mustBindMobile: false,
      user: { mobile: '13800138001', nickname: '微信用户', openid: 'o_wx_ann' },
    })
    expect(visitor.shop.state.requests.at(-1)?.body).toMatchObject({ referrer: '7' })
  })

  test('two taps at once make one account', async () => {
    const { authorise } = visitor.open().user.getState()
    await Promise.all([authorise(), authorise()])
    expect(visitor.shop.state.data.users).toHaveLength(1)
    expect(visitor.logins).toBe(1)
  })

  test('six calls with a forgotten token cause one login, with a code of its own', async () => {
    const app = visitor.open()
    await app.user.getState().authorise()
    visitor.shop.state.data.tokens = {}
    const { loadProfile } = app.user.getState()
    await Promise.all(Array.from({ length: 6 }, () => loadProfile()))
    expect(visitor.logins).toBe(2)
    expect(visitor.callsTo('user/appminiuserauth')).toBe(2)
    expect(sessionOf(app)).toMatchObject({ kind: 'member', user: { id: 1 } })
  })

  test('a recovery that fails lets all six go, and the next one may succeed', async () => {
    const app = visitor.open()
    await app.user.getState().authorise()
    visitor.shop.state.data.tokens = {}
    visitor.loginName = null
    const { loadProfile } = app.user.getState()
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => loadProfile()))
    expect(outcomes.map(({ status }) => status)).toEqual(Array(6).fill('rejected'))

    visitor.loginName = 'ann'
    expect((await loadProfile()).user.id).toBe(1)
    expect(sessionOf(app)).toMatchObject({ kind: 'member' })
  })

  test('a forgotten token of somebody who signed in by name opens no account for them', async () => {
    const app = visitor.open()
    await app.user.getState().register(account)
    visitor.shop.state.data.tokens = {}
    await expect(app.user.getState().loadProfile()).rejects.toMatchObject({ kind: 'signedOut' })
    expect(sessionOf(app)).toEqual({ kind: 'guest', expiredId: 1 })
    expect(visitor.shop.state.data.users).toHaveLength(1)
  })

  test('a platform whose login fails is told as such, and the member stays', async () => {
    const app = visitor.open()
    await app.user.getState().authorise()
    visitor.loginName = null
    visitor.shop.state.data.tokens = {}
    await expect(app.user.getState().loadProfile()).rejects.toMatchObject({ kind: 'platform' })
    expect(sessionOf(app)).toMatchObject({ kind: 'member' })
  })

  test('who is known comes back without a tap when the device has lost the token', async () => {
    await visitor.open().user.getState().authorise()
    visitor.storage.remove('account.session')
    const app = visitor.open()
    expect(sessionOf(app)).toEqual({ kind: 'restoring' })
    await settled()
    expect(sessionOf(app)).toMatchObject({ kind: 'member', user: { id: 1 } })
  })

  test('nobody comes back silently who signed out, until they tap again', async () => {
    const first = visitor.open().user.getState()
    await first.authorise()
    first.signOut()
    const app = visitor.open()
    expect(sessionOf(app)).toEqual({ kind: 'guest' })
    expect(visitor.logins).toBe(1)

    await app.user.getState().authorise()
    visitor.storage.remove('account.session')
    expect(sessionOf(visitor.open())).toEqual({ kind: 'restoring' })
  })

  test('a first visit, and one of somebody who came in by name, asks the platform nothing', async () => {
    expect(sessionOf(visitor.open())).toEqual({ kind: 'guest' })
    await visitor.open().user.getState().register(account)
    visitor.storage.remove('account.session')
    expect(sessionOf(visitor.open())).toEqual({ kind: 'guest' })
    expect(visitor.logins).toBe(0)
  })

  test('a silent return that fails makes a guest', async () => {
    await visitor.open().user.getState().authorise()
    visitor.storage.remove('account.session')
    visitor.loginName = null
    const app = visitor.open()
    await settled()
    expect(sessionOf(app)).toEqual({ kind: 'guest' })
  })
})

describe.each([
  ['alipay', 'o_ali_ann'],
  ['toutiao', 'o_tt_ann'],
] as const)('%s', (clientType, openid) => {
  const visitor = miniVisitorForEachTest(clientType)

  test('a new person is identified, becomes a member with their profile, and is known from then on', async () => {
    const app = visitor.open()
    await expect(app.user.getState().authorise()).resolves.toBe('identified')
    expect(visitor.shop.state.data.users).toHaveLength(0)
    await expect(app.user.getState().completeAuthorisation(profile)).resolves.toBe('member')
    expect(sessionOf(app)).toMatchObject({ user: { openid, gender: 1, avatar: 'https://e.com/a.png' } })
    app.user.getState().signOut()
    await expect(app.user.getState().authorise()).resolves.toBe('member')
    expect(visitor.shop.state.data.users).toHaveLength(1)
  })

  test('the account that an identified person signs in to by name is theirs on this platform', async () => {
    await visitor.open().user.getState().register(account)
    visitor.open().user.getState().signOut()
    const app = visitor.open()
    await app.user.getState().authorise()
    await app.user.getState().signIn(account)
    expect(sessionOf(app)).toMatchObject({ kind: 'member', user: { username: 'zhang_san', openid } })
    app.user.getState().signOut()
    await app.user.getState().authorise()
    expect(sessionOf(app)).toMatchObject({ kind: 'member', user: { username: 'zhang_san' } })
  })
})
