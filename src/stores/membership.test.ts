import { MOBILE, OTHER_MOBILE } from '../../tests/contract/running-shop'
import { miniVisitorForEachTest } from '../../tests/support/mini-visitor'

const visitor = miniVisitorForEachTest('weixin')

const member = async () => {
  const world = visitor.open()
  await world.user.getState().authorise()
  return world
}

test('a phone that was bound although the answer was lost is bound, and not «expired»', async () => {
  const world = await member()
  const code = await visitor.bindCode(MOBILE)
  const lost = { mobile: MOBILE, verify: code, weixin_openid: 'o_wx_ann' }
  expect((await visitor.shop.call('user/appmobilebind', lost)).code).toBe(0)

  const bound = await world.user.getState().bindMobile({ mobile: MOBILE, code })
  expect(bound.user.mobile).toBe(MOBILE)
  expect(world.user.getState().session).toMatchObject({ kind: 'member', user: { mobile: MOBILE } })
})

test('a code that has run out is refused', async () => {
  const world = await member()
  const code = await visitor.bindCode(MOBILE)
  visitor.shop.pass(3600)
  const bind = world.user.getState().bindMobile({ mobile: MOBILE, code })
  await expect(bind).rejects.toMatchObject({ kind: 'rejected', code: -10 })
  expect(world.user.getState().session).toMatchObject({ user: { mobile: '' } })
})

test('another number than the bound one is no success', async () => {
  const world = await member()
  const code = await visitor.bindCode(MOBILE)
  await world.user.getState().bindMobile({ mobile: MOBILE, code })
  const bind = world.user.getState().bindMobile({ mobile: OTHER_MOBILE, code })
  await expect(bind).rejects.toMatchObject({ kind: 'rejected' })
})
