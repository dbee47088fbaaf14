import { RunningShop } from '../../tests/contract/running-shop'
import { MemoryStorage, testApp } from '../../tests/support/test-app'

const shop = new RunningShop()
const storage = new MemoryStorage()
const mobile = '13800138001'
let clock = Date.parse('2026-11-21T08:00:00Z')

beforeAll(() => shop.open())
afterAll(() => shop.close())

const open = () => testApp({ shopUrl: shop.url, storage, now: () => clock }).verification.getState()

test('a captcha picture comes as a data URI, and its text belongs to this device', async () => {
  const verification = open()
  await expect(verification.captchaPicture('user_reg')).resolves.toMatch(/^data:image\/gif;base64,R0lGOD/)
  const { uuid } = JSON.parse(storage.texts.get('account.device') ?? '{}').value
  const captcha = await shop.code({ kind: 'captcha', type: 'user_reg', uuid })
  await verification.sendCode('register', { kind: 'sms', account: mobile, captcha })
  await expect(shop.code({ kind: 'sms', scene: 'reg', account: mobile })).resolves.toMatch(/^\d{4}$/)
})

test('the countdown of a sent code outlives the app, and is that of one account and scene', () => {
  expect(open().secondsToWait('register', mobile)).toBe(60)
  clock += 20_500
  expect(open().secondsToWait('register', mobile)).toBe(40)
  expect(open().secondsToWait('register', '13800138002')).toBe(0)
  expect(open().secondsToWait('bind', mobile)).toBe(0)
  clock += 40_000
  expect(open().secondsToWait('register', mobile)).toBe(0)
})

test('a clock that was set back locks nobody out for longer than the shop does', () => {
  clock -= 365 * 24 * 3600 * 1000
  expect(open().secondsToWait('register', mobile)).toBe(60)
})

test('a refused code starts no countdown', async () => {
  const other = '13800138003'
  await expect(open().sendCode('signIn', { kind: 'sms', account: other })).rejects.toMatchObject({
    code: -10,
  })
  expect(open().secondsToWait('signIn', other)).toBe(0)
})
