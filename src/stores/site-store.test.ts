import { type CancelSignal, createCancel } from '@/api/client/cancel'
import { defaultSiteConfig } from '@/api/wire/site-config'
import { readConfiguration } from '@/domain/configuration'
import { RunningShop } from '../../tests/contract/running-shop'
import { type ScriptedShop, startScriptedShop } from '../../tests/support/scripted-shop'
import { shopByEndpoint } from '../../tests/support/shop-by-endpoint'
import { MemoryStorage, testApp } from '../../tests/support/test-app'
import { createSiteStore, type SiteState } from './site-store'
import { openStorageEntries } from './storage-entries'

const shop = new RunningShop()
let storage: MemoryStorage

beforeEach(async () => {
  storage = new MemoryStorage()
  await shop.open()
})
afterEach(() => shop.close())

const open = () => testApp({ shopUrl: shop.url, storage })

test('begins with a fresh install, follows the shop, and begins with that the next time', async () => {
  await shop.configure({ home_user_reg_type: ['sms'] })
  const { site } = open()
  expect(site.getState().config).toEqual(defaultSiteConfig)
  await site.getState().refresh()
  expect(site.getState().config.registerKinds).toEqual(['sms'])
  expect(open().site.getState().config.registerKinds).toEqual(['sms'])
})

test('any answer of a closed shop closes it, with the reason as text, until it answers again', async () => {
  await shop.configure({ home_site_app_state: ['h5'], home_site_close_reason: '<b>盘点</b>中' })
  const { site, verification } = open()
  await expect(verification.getState().captchaImage('user_reg')).rejects.toMatchObject({ kind: 'closed' })
  expect(site.getState().closed).toBe('盘点 中')
  await shop.configure({ home_site_app_state: [] })
  await site.getState().refresh()
  expect(site.getState().closed).toBeNull()
})

let slow: ScriptedShop | null = null
afterEach(() => slow?.close())

test('an answer that a later one has overtaken changes nothing', async () => {
  slow = await startScriptedShop()
  const says = (kind: string) => ({ msg: '', code: 0, data: { config: { home_user_reg_type: [kind] } } })
  let arrive = () => {}
  const after = new Promise<void>((resolve) => {
    arrive = resolve
  })
  slow.script({ json: says('sms'), after }, { json: says('email') })
  const { site } = testApp({ shopUrl: slow.baseUrl, storage })
  const received = slow.nextRequest()
  const earlier = site.getState().refresh()
  await received
  await site.getState().refresh()
  arrive()
  await earlier
  expect(site.getState().config.registerKinds).toEqual(['email'])
})

const siteOf = (config: object, configuration: Record<string, unknown> = {}) =>
  testApp({
    shopUrl: 'https://shop.example',
    storage,
    configuration,
    transport: async () => ({ status: 200, body: JSON.stringify({ msg: '', code: 0, data: { config } }) }),
  }).site

const shopSays = {
  home_user_reg_type: ['username', 'sms'],
  home_user_login_type: ['sms', 'email', 'username'],
  home_site_name: '商店',
  home_site_logo_square: 'https://shop.example/logo.png',
}

test('without the operator’s wish everything is as the shop says', async () => {
  const { getState } = siteOf(shopSays)
  await getState().refresh()
  const { registerKinds, loginKinds, siteName, logo } = getState().config
  expect([...registerKinds].sort()).toEqual(['sms', 'username'])
  expect([...loginKinds].sort()).toEqual(['email', 'sms', 'username'])
  expect([siteName, logo]).toEqual(['商店', 'https://shop.example/logo.png'])
})

test('the operator’s order counts, but adds no kind that the shop does not offer', async () => {
  const { getState } = siteOf(shopSays, { kinds: ['email', 'sms'] })
  await getState().refresh()
  expect(getState().config.registerKinds).toEqual(['sms'])
  expect(getState().config.loginKinds).toEqual(['email', 'sms'])
})

test('the operator’s name and logo are shown at once and stay, and are not kept as the shop’s', async () => {
  const own = { name: '我的店', logo: '/own.png' }
  const { getState } = siteOf(shopSays, own)
  expect(getState().config).toMatchObject({ siteName: own.name, logo: own.logo })
  await getState().refresh()
  expect(getState().config).toMatchObject({ siteName: own.name, logo: own.logo })
  getState().noteMissing('safety/logout')
  expect(siteOf(shopSays).getState().config.siteName).toBe('商店')
})

test.each<[string, (site: SiteState, signal: CancelSignal) => Promise<unknown>]>([
  ['settings', (site, signal) => site.refresh(signal)],
  ['agreement', (site, signal) => site.agreement('userprivacy', signal)],
])('the shop is not asked for its %s once the person has left', async (_, act) => {
  const { client, asked } = shopByEndpoint({})
  const { configuration } = readConfiguration({})
  const site = createSiteStore(client, openStorageEntries(storage).site, Date.now, configuration)
  const { cancel, signal } = createCancel()
  cancel()
  await expect(act(site.getState(), signal)).rejects.toMatchObject({ kind: 'aborted' })
  expect(asked).toEqual([])
})

test('a screen that opens right after another one asks for nothing again', async () => {
  let time = 1_000_000
  const { site } = testApp({ shopUrl: shop.url, storage, now: () => time })
  const asked = () => shop.state.requests.filter(({ s }) => s === 'base/common').length
  await site.getState().refreshIfOld()
  time += 9000
  await site.getState().refreshIfOld()
  expect(asked()).toBe(1)
  time += 2000
  await site.getState().refreshIfOld()
  expect(asked()).toBe(2)
  // A clock that was put back proves nothing.
  time -= 3_600_000
  await site.getState().refreshIfOld()
  await site.getState().refresh()
  expect(asked()).toBe(4)
})

test('a closed shop is asked by every screen whether it is open again', async () => {
  const { site, verification } = open()
  await site.getState().refreshIfOld()
  await shop.configure({ home_site_app_state: ['h5'], home_site_close_reason: '盘点中' })
  await expect(verification.getState().captchaImage('user_reg')).rejects.toMatchObject({ kind: 'closed' })
  await shop.configure({ home_site_app_state: [] })
  await site.getState().refreshIfOld()
  expect(site.getState().closed).toBeNull()
})
