import { miniVisitorForEachTest } from '../../../tests/support/mini-visitor'
import type { App } from '../app'

const account = { kind: 'username', account: 'zhang_san', password: 'abc12345' } as const
const mobile = '13800138001'
const sessionOf = (app: App) => app.user.getState().session

describe('Douyin', () => {
  const visitor = miniVisitorForEachTest('toutiao')
  const member = async () => {
    const app = visitor.open()
    await app.user.getState().register(account)
    return app
  }

  test('an identity that nobody has is tied by signing in once more, and then a phone joins the same account', async () => {
    const app = await member()
    await expect(app.user.getState().findPlatformLink()).resolves.toEqual({ kind: 'unclaimed' })
    expect(sessionOf(app)).toMatchObject({ user: { username: 'zhang_san', openid: '' } })

    await app.user.getState().signIn(account)
    expect(sessionOf(app)).toMatchObject({ user: { username: 'zhang_san', openid: 'o_tt_ann' } })
    await app.user.getState().bindMobile({ mobile, code: await visitor.bindCode(mobile) })
    expect(visitor.shop.state.data.users).toHaveLength(1)
    expect(sessionOf(app)).toMatchObject({ user: { username: 'zhang_san', mobile } })
  })

  test('once tied, the identity is offered to no other account', async () => {
    const app = await member()
    await app.user.getState().findPlatformLink()
    await app.user.getState().signIn(account)
    app.user.getState().signOut()
    await app.user.getState().register({ ...account, account: 'li_si' })
    await app.user.getState().signIn({ ...account, account: 'li_si' })
    expect(sessionOf(app)).toMatchObject({ user: { username: 'li_si', openid: '' } })
  })

  test('a shop of 2.2.2 links nothing at a sign-in, which is known from then on (A6)', async () => {
    await visitor.shop.configure({ sandbox_generation: '2.2.2' })
    const app = await member()
    await app.user.getState().findPlatformLink()
    expect(app.user.getState().linksPlatform).toBe(true)
    await app.user.getState().signIn(account)
    expect(sessionOf(app)).toMatchObject({ user: { username: 'zhang_san', openid: '' } })
    expect(app.user.getState().linksPlatform).toBe(false)
  })

  test("another account's identity leaves the choice to the person", async () => {
    await visitor.open().user.getState().authorise()
    const other = visitor.open().user.getState()
    await other.authorise()
    await other.completeAuthorisation({ nickname: '安', avatar: '', gender: 0, province: '', city: '' })
    other.signOut()
    const app = await member()
    const found = await app.user.getState().findPlatformLink()
    expect(found).toEqual({ kind: 'otherAccount', name: '安' })
    expect(sessionOf(app)).toMatchObject({ user: { username: 'zhang_san' } })
    app.user.getState().enterOtherAccount()
    expect(sessionOf(app)).toMatchObject({ user: { nickname: '安', openid: 'o_tt_ann' } })
  })
})

describe('WeChat', () => {
  const visitor = miniVisitorForEachTest('weixin')

  test('the account that the server opens by being asked is the other one, and the member stays', async () => {
    const app = visitor.open()
    await app.user.getState().register(account)
    await expect(app.user.getState().findPlatformLink()).resolves.toEqual({
      kind: 'otherAccount',
      name: '微信用户',
    })
    expect(sessionOf(app)).toMatchObject({ user: { username: 'zhang_san' } })
  })

  test('where a phone is a must the server opens none, and the identity can be tied', async () => {
    await visitor.shop.configure({ common_user_is_mandatory_bind_mobile: 1 })
    const app = visitor.open()
    await app.user.getState().register(account)
    await expect(app.user.getState().findPlatformLink()).resolves.toEqual({ kind: 'unclaimed' })
    await app.user.getState().signIn(account)
    expect(sessionOf(app)).toMatchObject({ user: { openid: 'o_wx_ann' } })
  })
})
