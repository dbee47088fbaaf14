import { shareWithHost } from '../support/secrets/secret-kinds'
import { until } from '../support/until'
import { editConfiguration } from './change-page'
import { Phone } from './phone'

/** Where the official client of the shop keeps its member, in the format of uni-app. */
const HOST_USER = 'cache_shop_user_info_key'
const HOST_DEVICE = 'cache_user_uuid_key'

shareWithHost()

/** The account centre. */
let phone: Phone
/** Another tab, in which the official client runs: it reads and writes the storage of their origin. */
let host: Phone

beforeAll(async () => {
  phone = await Phone.open()
  await editConfiguration(phone.page.context(), () => '{"hostSession":"shopxo-uniapp"}')
})
beforeEach(async () => {
  await phone.startAfresh('home', {
    home_user_login_img_verify_state: 0,
    home_user_register_img_verify_state: 0,
  })
  host = await phone.newTab()
  await host.page.goto(`${phone.origin}/_sandbox/requests`)
  // Only the tab in front is drawn at full speed.
  await phone.page.bringToFront()
})
afterEach(async () => {
  for (const { query } of phone.shop.requests()) expect(Object.keys(query)).toEqual(['s'])
  expect([...phone.troubles.splice(0), ...host.troubles]).toEqual([])
  await host.page.close()
})
afterAll(() => phone?.close())

const hostKeeps = (key: string, text: string) =>
  host.page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const)
const hostForgets = () => host.page.evaluate((key) => localStorage.removeItem(key), HOST_USER)
const hostData = () =>
  host.page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null')?.data ?? null, HOST_USER)

test('who signs in or out of the official client does so here, at once and after a reload', async () => {
  await phone.button('登录').waitFor()
  const ann = await phone.shop.registerElsewhere('ann')
  const token = phone.shop.tokenOf(ann)
  await hostKeeps(HOST_USER, JSON.stringify({ type: 'object', data: { id: ann.id, username: 'ann', token } }))
  await phone.heading('ann').waitFor()
  await phone.page.reload()
  await phone.heading('ann').waitFor()

  await hostForgets()
  await phone.button('登录').waitFor()
  await phone.page.reload()
  await phone.button('登录').waitFor()
})

test('who signs in, saves and signs out here does so in the official client', async () => {
  await phone.shop.registerElsewhere('ann')
  await phone.signIn('ann')
  const { id } = phone.shop.account('ann')
  expect(await hostData()).toMatchObject({ id, username: 'ann', token: expect.stringMatching(/^\w{16,}$/) })

  await phone.button('个人资料').tap()
  await phone.field('昵称').fill('安安')
  await phone.button('保存').tap()
  await phone.toast('已保存')
  expect(await hostData()).toMatchObject({ id, nickname: '安安' })

  await phone.button('返回').tap()
  await phone.signOut()
  expect(await hostData()).toBeNull()
})

test.each([
  [
    'a token that the shop does not know',
    '{"type":"object","data":{"id":1,"token":"0123456789abcdef0123456789abcdef"}}',
  ],
  ['no member', '{"type":"object","data":"nobody"}'],
  ['damage', '{"type":"object","da'],
])('%s in the place of the official client’s member is nobody here', async (_, text) => {
  await hostKeeps(HOST_USER, text)
  await phone.page.reload()
  await phone.button('登录').waitFor()
  await phone.button('注册').tap()
  await phone.field('用户名').waitFor()
})

test('both are the same device for the shop', async () => {
  const uuid = '11111111-2222-4333-8444-555555555555'
  await hostKeeps(HOST_DEVICE, uuid)
  await phone.page.reload()
  await phone.button('登录').waitFor()
  await until('the shop is asked as that device', () => phone.shop.requests().at(-1)?.body.uuid === uuid)
})
