import { miniVisitorForEachTest } from '../../tests/support/mini-visitor'
import type { World } from './world'

const account = { kind: 'username', account: 'zhang_san', password: 'abc12345' } as const
const mobile = '13800138001'
const sessionOf = (world: World) => world.user.getState().session

describe('Douyin', () => {
  const visitor = miniVisitorForEachTest('toutiao')
  const member = async () => {
    const world = visitor.open()
    await world.user.getState().register(account)
    return world
  }

  test('an identity that nobody has is tied by signing in once more, and then a phone joins the same account', async () => {
    const world = await member()
    await expect(world.user.getState().findPlatformLink()).resolves.toEqual({ kind: 'unclaimed' })
    expect(sessionOf(world)).toMatchObject({ user: { username: 'zhang_san', openid: '' } })

    await world.user.getState().signIn(account)
    expect(sessionOf(world)).toMatchObject({ user: { username: 'zhang_san', openid: 'o_tt_ann' } })
    await world.user.getState().bindMobile({ mobile, code: await visitor.bindCode(mobile) })
    expect(visitor.shop.state.data.users).toHaveLength(1)
    expect(sessionOf(world)).toMatchObject({ user: { username: 'zhang_san', mobile } })
  })

  test('once tied, the identity is offered to no other account', async () => {
    const world = await member()
    await world.user.getState().findPlatformLink()
    await world.user.getState().signIn(account)
    world.user.getState().signOut()
    await world.user.getState().register({ ...account, account: 'li_si' })
    await world.user.getState().signIn({ ...account, account: 'li_si' })
    expect(sessionOf(world)).toMatchObject({ user: { username: 'li_si', openid: '' } })
  })

  test("another account's identity leaves the choice to the person", async () => {
    await visitor.open().user.getState().authorise()
    const other = visitor.open().user.getState()
    await other.authorise()
    await other.completeAuthorisation({ nickname: '安', avatar: '', gender: 0, province: '', city: '' })
    other.signOut()
    const world = await member()
    const found = await world.user.getState().findPlatformLink()
    expect(found).toEqual({ kind: 'otherAccount', name: '安' })
    expect(sessionOf(world)).toMatchObject({ user: { username: 'zhang_san' } })
    world.user.getState().enterOtherAccount()
    expect(sessionOf(world)).toMatchObject({ user: { nickname: '安', openid: 'o_tt_ann' } })
  })
})

describe('WeChat', () => {
  const visitor = miniVisitorForEachTest('weixin')

  test('the account that the server opens by being asked is the other one, and the member stays', async () => {
    const world = visitor.open()
    await world.user.getState().register(account)
    await expect(world.user.getState().findPlatformLink()).resolves.toEqual({
      kind: 'otherAccount',
      name: '微信用户',
    })
    expect(sessionOf(world)).toMatchObject({ user: { username: 'zhang_san' } })
  })

  test('where a phone is a must the server opens none, and the identity can be tied', async () => {
    await visitor.shop.configure({ common_user_is_mandatory_bind_mobile: 1 })
    const world = visitor.open()
    await world.user.getState().register(account)
    await expect(world.user.getState().findPlatformLink()).resolves.toEqual({ kind: 'unclaimed' })
    await world.user.getState().signIn(account)
    expect(sessionOf(world)).toMatchObject({ user: { openid: 'o_wx_ann' } })
  })
})
