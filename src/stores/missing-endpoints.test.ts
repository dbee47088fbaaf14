import { shopForEachTest } from '../../tests/contract/running-shop'
import { MemoryStorage, testApp } from '../../tests/support/test-app'

const shop = shopForEachTest()
const endpoint = 'user/appemailbindverifysend'
const day = 24 * 3600 * 1000

test('what an old shop lacks is not offered for a week, also after a restart, and then asked again', async () => {
  await shop.configure({ sandbox_generation: '4.0' })
  const storage = new MemoryStorage()
  let now = Date.parse('2026-11-21T08:00:00Z')
  const open = () => testApp({ shopUrl: shop.url, storage, now: () => now }).site.getState()
  const site = open()
  await site.refresh()
  expect(site.offers(endpoint)).toBe(true)
  site.noteMissing(endpoint)
  await site.refresh()
  expect([site.offers(endpoint), open().offers(endpoint)]).toEqual([false, false])
  expect(open().offers('safety/logout')).toBe(true)
  now += 8 * day
  expect(open().offers(endpoint)).toBe(true)
})

test('a clock that was set back hides nothing', () => {
  let now = 100 * day
  const { getState } = testApp({ shopUrl: shop.url, now: () => now }).site
  getState().noteMissing(endpoint)
  now = 0
  expect(getState().offers(endpoint)).toBe(true)
})

test('what is missing is asked for again after a week, not before', () => {
  let now = 100 * day
  const { getState } = testApp({ shopUrl: shop.url, now: () => now }).site
  getState().noteMissing(endpoint)
  expect(getState().offers(endpoint)).toBe(false)
  now += 7 * day
  expect(getState().offers(endpoint)).toBe(false)
  now += 1
  expect(getState().offers(endpoint)).toBe(true)
})

test('one missing endpoint after the other is noted', () => {
  const { getState } = testApp({ shopUrl: shop.url }).site
  getState().noteMissing(endpoint)
  getState().noteMissing('safety/logout')
  expect([getState().offers(endpoint), getState().offers('safety/logout')]).toEqual([false, false])
})
