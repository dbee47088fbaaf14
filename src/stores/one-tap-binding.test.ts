import { encryptPhone } from '../../sandbox/platforms/phone-number'
import { miniVisitorForEachTest } from '../../tests/support/mini-visitor'
import type { World } from './world'

const mobile = '13800138001'
const grant = { code: `phone-${mobile}` }
const sessionOf = (world: World) => world.user.getState().session

describe('WeChat', () => {
  const visitor = miniVisitorForEachTest('weixin')

  test('a phone code binds the number of a member', async () => {
    const world = visitor.open()
    await world.user.getState().authorise()
    await world.user.getState().bindByOneTap(grant)
    expect(sessionOf(world)).toMatchObject({ kind: 'member', user: { id: 1, mobile } })
  })

  test('a phone code makes a member of the draft where a phone is a must', async () => {
    await visitor.shop.configure({ common_user_is_mandatory_bind_mobile: 1 })
    const world = visitor.open()
    await world.user.getState().authorise()
    await world.user.getState().bindByOneTap(grant)
    expect(sessionOf(world)).toMatchObject({ kind: 'member', mustBindMobile: false, user: { mobile } })
  })

  test('a bare database row is no sign-in: the platform is asked again', async () => {
    const world = visitor.open()
    await world.user.getState().authorise()
    await world.user.getState().bindByOneTap(grant)
    await world.user.getState().bindByOneTap({ code: 'phone-13800138002' })
    expect(visitor.logins).toBe(2)
    expect(sessionOf(world)).toMatchObject({
      kind: 'member',
      user: { mobile },
      token: expect.stringMatching(/./),
    })
    expect([...visitor.storage.texts.values()].join()).not.toMatch(/pwd|salt/)
  })

  test('a number of another account is refused, and the draft stays', async () => {
    const first = visitor.open().user.getState()
    await first.authorise()
    await first.bindByOneTap(grant)
    first.signOut()
    visitor.loginName = 'ben'
    const world = visitor.open()
    await world.user.getState().authorise()
    await expect(world.user.getState().bindByOneTap(grant)).rejects.toMatchObject({
      kind: 'rejected',
      code: -1,
    })
    expect(sessionOf(world)).toMatchObject({ kind: 'member', user: { id: 2, mobile: '' } })
  })
})

describe('Douyin', () => {
  const visitor = miniVisitorForEachTest('toutiao')

  test('encrypted data binds the number', async () => {
    const world = visitor.open()
    await world.user.getState().authorise()
    await world.user
      .getState()
      .completeAuthorisation({ nickname: '安', avatar: '', gender: 0, province: '', city: '' })
    const { encrypted_data: encryptedData, iv } = encryptPhone(visitor.shop.state, 'o_tt_ann', mobile)
    await world.user.getState().bindByOneTap({ encryptedData, iv })
    expect(sessionOf(world)).toMatchObject({ user: { mobile, nickname: '安' } })
  })

  test('a stale login is renewed before the tap, a fresh one is left alone', async () => {
    const world = visitor.open()
    await world.user.getState().authorise()
    await world.user
      .getState()
      .completeAuthorisation({ nickname: '安', avatar: '', gender: 0, province: '', city: '' })
    visitor.loginIsFresh = true
    await world.user.getState().prepareOneTap()
    expect(visitor.logins).toBe(1)
    visitor.loginIsFresh = false
    await world.user.getState().prepareOneTap()
    expect(visitor.logins).toBe(2)
    await expect(world.user.getState().loadProfile()).resolves.toMatchObject({ user: { nickname: '安' } })
  })
})
