import { encryptPhone } from '../../../sandbox/platforms/phone-number'
import { miniVisitorForEachTest } from '../../../tests/support/mini-visitor'
import type { App } from '../app'

const mobile = '13800138001'
const grant = { code: `phone-${mobile}` }
const sessionOf = (app: App) => app.user.getState().session

describe('WeChat', () => {
  const visitor = miniVisitorForEachTest('weixin')

  test('a phone code binds the number of a member', async () => {
    const app = visitor.open()
    await app.user.getState().authorise()
    await app.user.getState().quickBind(grant)
    expect(sessionOf(app)).toMatchObject({ kind: 'member', user: { id: 1, mobile } })
  })

  test('a phone code makes a member of the draft where a phone is a must', async () => {
    await visitor.shop.configure({ common_user_is_mandatory_bind_mobile: 1 })
    const app = visitor.open()
    await app.user.getState().authorise()
    await app.user.getState().quickBind(grant)
    expect(sessionOf(app)).toMatchObject({ kind: 'member', mustBindMobile: false, user: { mobile } })
  })

  test('a bare database row is no sign-in: the platform is asked again', async () => {
    const app = visitor.open()
    await app.user.getState().authorise()
    await app.user.getState().quickBind(grant)
    await app.user.getState().quickBind({ code: 'phone-13800138002' })
    expect(visitor.logins).toBe(2)
    expect(sessionOf(app)).toMatchObject({
      kind: 'member',
      user: { mobile },
      token: expect.stringMatching(/./),
    })
    expect([...visitor.storage.texts.values()].join()).not.toMatch(/pwd|salt/)
  })

  test('a number of another account is refused, and the draft stays', async () => {
    const first = visitor.open().user.getState()
    await first.authorise()
    await first.quickBind(grant)
    first.signOut()
    visitor.loginName = 'ben'
    const app = visitor.open()
    await app.user.getState().authorise()
    await expect(app.user.getState().quickBind(grant)).rejects.toMatchObject({
      kind: 'rejected',
      code: -1,
    })
    expect(sessionOf(app)).toMatchObject({ kind: 'member', user: { id: 2, mobile: '' } })
  })
})

describe('Douyin', () => {
  const visitor = miniVisitorForEachTest('toutiao')

  test('encrypted data binds the number', async () => {
    const app = visitor.open()
    await app.user.getState().authorise()
    await app.user
      .getState()
      .completeAuthorisation({ nickname: '安', avatar: '', gender: 0, province: '', city: '' })
    const { encrypted_data: encryptedData, iv } = encryptPhone(visitor.shop.state, 'o_tt_ann', mobile)
    await app.user.getState().quickBind({ encryptedData, iv })
    expect(sessionOf(app)).toMatchObject({ user: { mobile, nickname: '安' } })
  })

  test('a stale login is renewed before the tap, a fresh one is left alone', async () => {
    const app = visitor.open()
    await app.user.getState().authorise()
    await app.user
      .getState()
      .completeAuthorisation({ nickname: '安', avatar: '', gender: 0, province: '', city: '' })
    visitor.loginIsFresh = true
    await app.user.getState().prepareQuickBind()
    expect(visitor.logins).toBe(1)
    visitor.loginIsFresh = false
    await app.user.getState().prepareQuickBind()
    expect(visitor.logins).toBe(2)
    await expect(app.user.getState().loadProfile()).resolves.toMatchObject({ user: { nickname: '安' } })
  })
})
