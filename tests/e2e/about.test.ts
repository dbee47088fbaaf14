import type { GenerationName } from '../../sandbox/generations/generation-names'
import { Phone } from './phone'

const filing = '沪ICP备12345678号'
const code = '/static/index/default/images/default-user-avatar.jpg'
const settings = {
  home_site_name: '花店',
  home_site_icp: filing,
  common_app_is_online_service: 1,
  common_app_customer_service_tel: '021-88888888',
  common_customer_store_email: 'service@example.com',
  common_customer_store_qrcode: code,
}
let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
afterEach(() => expect(phone.troubles.splice(0)).toEqual([]))
afterAll(() => phone?.close())

test.each<GenerationName>(['6.9', '4.0', '2.3.2', '2.2.2'])(
  'a shop of %s is named, and can be reached',
  async (generation) => {
    phone.generation = generation
    await phone.startAfresh('home', settings)
    await phone.button('关于').tap()
    await phone.screen.getByText('花店').waitFor()
    await phone.screen.getByRole('button', { name: /^客服电话/ }).waitFor()
    await phone.screen.getByRole('button', { name: /^邮箱/ }).getByText('service@example.com').waitFor()
    await phone.screen.getByText(filing).waitFor()
    const codes = await phone.screen.getByRole('img', { name: '扫码联系客服' }).count()
    expect(codes).toBe(generation === '6.9' ? 0 : 1)
  },
)

test('what a shop does not have is not shown', async () => {
  phone.generation = '6.9'
  await phone.startAfresh('account/about', {
    common_app_is_online_service: 0,
    common_customer_store_tel: '',
    common_customer_store_email: '',
  })
  await phone.screen.getByText(/^版本/).waitFor()
  await phone.screen.locator('[aria-busy=true]').waitFor({ state: 'detached' })
  expect(await phone.screen.getByText('客服电话').count()).toBe(0)
  expect(await phone.screen.getByText('邮箱').count()).toBe(0)
  expect(await phone.screen.getByRole('img', { name: '扫码联系客服' }).count()).toBe(0)
})

test('offline it says so, and shows the shop when the network is back', async () => {
  await phone.startAfresh('home', settings)
  await phone.button('关于').waitFor()
  await phone.page.route('**/api.php?s=base/common*', (route) => route.abort())
  await phone.visit('account/about')
  await phone.button('重试').waitFor()
  await phone.page.unroute('**/api.php?s=base/common*')
  await phone.button('重试').tap()
  await phone.screen.getByText(filing).waitFor()
  // A browser reports each aborted request.
  phone.troubles.splice(0)
})
