import { shopForEachTest } from '../../../tests/contract/running-shop'
import { newMember } from '../../../tests/support/new-member'
import { testApp } from '../../../tests/support/test-app'

const shop = shopForEachTest()

beforeAll(() => Object.assign(globalThis, { IDENTIFIES_PEOPLE: false }))
afterAll(() => Object.assign(globalThis, { IDENTIFIES_PEOPLE: true }))
beforeEach(() => shop.configure({ home_user_register_img_verify_state: 0 }))

test('a browser app without the platform’s sign-in registers, and begins as a guest where nobody was', async () => {
  const { user } = testApp({ shopUrl: shop.url })
  user.getState().restore()
  expect(user.getState().session).toEqual({ kind: 'guest' })
  expect((await newMember(shop.url)).getState().session).toMatchObject({ kind: 'member' })
})

test('there, too, a token that the shop forgot makes a guest', async () => {
  const user = await newMember(shop.url)
  shop.state.data.tokens = {}
  await expect(user.getState().loadProfile()).rejects.toMatchObject({ kind: 'signedOut' })
  expect(user.getState().session).toEqual({ kind: 'guest', expiredId: 1 })
})

test('the platform’s actions are refused there', async () => {
  const { authorise, prepareQuickBind, findPlatformLink, enterOtherAccount } = (
    await newMember(shop.url)
  ).getState()
  for (const action of [authorise, prepareQuickBind, findPlatformLink]) {
    await expect(action()).rejects.toMatchObject({ kind: 'signedOut' })
  }
  expect(enterOtherAccount()).toBeUndefined()
})
