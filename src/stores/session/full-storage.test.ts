import { RunningShop } from '../../../tests/contract/running-shop'
import { TestTabs } from '../../../tests/support/test-tabs'

const shop = new RunningShop()
let tabs: TestTabs

beforeEach(async () => {
  await shop.open()
  await shop.configure({ home_user_register_img_verify_state: 0, home_user_login_img_verify_state: 0 })
  tabs = new TestTabs({ shopUrl: shop.url })
})
afterEach(() => shop.close())

const ann = { kind: 'username', account: 'ann', password: 'abc12345' } as const

/** Types what must not stay on the device. */
const expectNoDraft = (tab: ReturnType<TestTabs['open']>) => {
  expect(tab.drafts.keep('profile', '1', { address: '安的地址' })).toBe(false)
  expect(tabs.everything).not.toContain('安的地址')
}

test('a device that did not keep a sign-in keeps no draft of that person', async () => {
  const [first, second] = [tabs.open(), tabs.open()]
  tabs.storage.full = true
  await first.user.getState().register(ann)
  await second.user.getState().signIn(ann)
  tabs.storage.full = false
  // The device has nothing that could tell the first tab of this sign-out.
  second.user.getState().signOut()
  expectNoDraft(first)
})

test('a sign-out that a full device could not write closes the form in another tab', async () => {
  const first = tabs.open()
  await first.user.getState().register(ann)
  const second = tabs.open()
  tabs.storage.full = true
  second.user.getState().signOut()
  tabs.storage.full = false
  expectNoDraft(first)
  expect(first.user.getState().session).toEqual({ kind: 'guest' })
})
