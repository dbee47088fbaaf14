import { RunningShop } from '../../../tests/contract/running-shop'
import { testApp } from '../../../tests/support/test-app'

const shop = new RunningShop()

beforeAll(() => Object.assign(globalThis, { IDENTIFIES_PEOPLE: false }))
afterAll(() => Object.assign(globalThis, { IDENTIFIES_PEOPLE: true }))
beforeEach(async () => {
  await shop.open()
  await shop.configure({ home_user_register_img_verify_state: 0 })
})
afterEach(() => shop.close())

const member = async () => {
  const { user } = testApp({ shopUrl: shop.url })
  user.getState().restore()
  await user.getState().register({ kind: 'username', account: 'zhang_san', password: 'abc12345' })
  return user
}

test('a browser app without the platform’s sign-in registers, and begins as a guest where nobody was', async () => {
  const { user } = testApp({ shopUrl: shop.url })
  user.getState().restore()
  expect(user.getState().session).toEqual({ kind: 'guest' })
  expect((await member()).getState().session).toMatchObject({ kind: 'member' })
})

test('there, too, a token that the shop forgot makes a guest', async () => {
  const user = await member()
  shop.state.data.tokens = {}
  await expect(user.getState().loadProfile()).rejects.toMatchObject({ kind: 'signedOut' })
  expect(user.getState().session).toEqual({ kind: 'guest', expiredId: 1 })
})

test('the platform’s actions are refused there', async () => {
  const { authorise, prepareQuickBind, findPlatformLink, enterOtherAccount } = (await member()).getState()
  for (const action of [authorise, prepareQuickBind, findPlatformLink]) {
    await expect(action()).rejects.toMatchObject({ kind: 'signedOut' })
  }
  expect(enterOtherAccount()).toBeUndefined()
})
