import { MOBILE, OTHER_MOBILE } from '../../../tests/contract/running-shop'
import { miniVisitorForEachTest } from '../../../tests/support/mini-visitor'
import { type Script, type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { testApp } from '../../../tests/support/test-app'
import { userToday } from '../../../tests/support/wire-users'

const visitor = miniVisitorForEachTest('weixin')

const member = async () => {
  const app = visitor.open()
  await app.user.getState().authorise()
  return app
}

test('a phone that was bound although the answer was lost is bound, and not «expired»', async () => {
  const app = await member()
  const code = await visitor.bindCode(MOBILE)
  const lost = { mobile: MOBILE, verify: code, weixin_openid: 'o_wx_ann' }
  expect((await visitor.shop.call('user/appmobilebind', lost)).code).toBe(0)

  const bound = await app.user.getState().bindMobile({ mobile: MOBILE, code })
  expect(bound.user.mobile).toBe(MOBILE)
  expect(app.user.getState().session).toMatchObject({ kind: 'member', user: { mobile: MOBILE } })
})

test('a code that has run out is refused', async () => {
  const app = await member()
  const code = await visitor.bindCode(MOBILE)
  visitor.shop.pass(3600)
  const bind = app.user.getState().bindMobile({ mobile: MOBILE, code })
  await expect(bind).rejects.toMatchObject({ kind: 'rejected', code: -10 })
  expect(app.user.getState().session).toMatchObject({ user: { mobile: '' } })
})

test('another number than the bound one is no success', async () => {
  const app = await member()
  const code = await visitor.bindCode(MOBILE)
  await app.user.getState().bindMobile({ mobile: MOBILE, code })
  const bind = app.user.getState().bindMobile({ mobile: OTHER_MOBILE, code })
  await expect(bind).rejects.toMatchObject({ kind: 'rejected' })
})

describe('a shop that says «bound» and shows another number', () => {
  let shop: ScriptedShop
  const success = (data: unknown) => ({ json: { msg: '', code: 0, data } })
  const known = (mobile: string | null) =>
    success({ data: { ...userToday, weixin_openid: 'o_wx_1', mobile } })
  const answered = (mobile: string | null) => success({ ...userToday, weixin_openid: 'o_wx_1', mobile })

  const bindAnswered = async (...scripts: Script[]) => {
    shop = await startScriptedShop()
    const { user } = testApp({ shopUrl: shop.baseUrl, clientType: 'weixin', loginCode: async () => 'ann' })
    shop.script(answered(''), ...scripts)
    user.getState().restore()
    await user.getState().authorise()
    const bind = () => user.getState().bindMobile({ mobile: MOBILE, code: '1234' })
    return { bind, session: () => user.getState().session }
  }
  afterEach(() => shop.close())

  test.each([null, '', OTHER_MOBILE])('(%j) is asked what it knows', async (mobile) => {
    const { bind, session } = await bindAnswered(answered(mobile), known(MOBILE))
    await expect(bind()).resolves.toMatchObject({ user: { mobile: MOBILE } })
    expect(session()).toMatchObject({ kind: 'member', user: { mobile: MOBILE } })
  })

  test('is not believed when it knows no better', async () => {
    const { bind } = await bindAnswered(answered(''), known(''))
    await expect(bind()).rejects.toMatchObject({ kind: 'server', endpoint: 'user/appmobilebind' })
  })
})
