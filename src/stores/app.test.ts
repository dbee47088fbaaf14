import type { TransportRequest } from '@/api/client/transport'
import { readConfiguration } from '@/domain/configuration'
import type { Language } from '@/domain/language'
import type { Platform } from '@/platform/platform'
import { uniAppStorage } from '@/platform/storage/uni-app-storage'
import { MemoryStorage } from '../../tests/support/test-app'
import { userToday } from '../../tests/support/wire-users'
import { createApp } from './app'

const mobile = '13800138001'
const credentials = { kind: 'username', account: 'ada', password: 'abc12345' } as const
const member = { ...userToday, token: 'token-of-ada', is_mandatory_bind_mobile: 0 }

let storage: MemoryStorage
let sent: URLSearchParams[]
let answers: Record<string, object>
let followLanguage: () => void
let followStorage: () => void
let device: Language
let forgotten: string[]

const transport = async ({ url, body }: TransportRequest) => {
  const endpoint = new URL(url).searchParams.get('s') ?? ''
  sent.push(new URLSearchParams(`${body}&s=${endpoint}`))
  return { status: 200, body: JSON.stringify({ msg: '', code: 0, data: '', ...answers[endpoint] }) }
}

const open = (change: Partial<Platform> = {}) =>
  createApp({
    shopUrl: 'https://shop.example',
    now: () => 1000,
    platform: {
      clientType: 'h5',
      loginCode: null,
      configuration: readConfiguration({}).configuration,
      storage,
      hostStorage: uniAppStorage(storage),
      language: {
        read: () => device,
        tell: () => {},
        follow: (listener) => {
          followLanguage = listener
        },
      },
      followStorage: (listener) => {
        followStorage = listener
      },
      forgetCookies: (token) => void forgotten.push(token),
      backAddress: () => null,
      transport,
      upload: async () => ({ status: 200, body: '' }),
      ...change,
    },
  })

const started = (change?: Partial<Platform>) => {
  const app = open(change)
  app.start()
  return app
}
const signedIn = async () => {
  const app = started()
  await app.user.getState().signIn(credentials)
  return app
}
const settled = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  storage = new MemoryStorage()
  sent = []
  forgotten = []
  device = 'zh'
  answers = { 'user/login': { data: member }, 'user/reg': { data: member } }
})

test('every request tells the device, the language that is shown, and the inviter', async () => {
  const app = started()
  app.referral.note({ referrer: '12' })
  await app.language.getState().choose('en')
  answers['base/common'] = { data: { config: {} } }
  await app.site.getState().refresh()
  const { uuid } = JSON.parse(storage.texts.get('account.device') ?? '').value
  expect(Object.fromEntries(sent[0] ?? [])).toMatchObject({ lang: 'en', referrer: '12', uuid })
})

test('any answer may say that the shop is closed, or that it lacks an endpoint', async () => {
  const app = started()
  answers['user/login'] = { code: -10000, msg: '盘点' }
  await expect(app.user.getState().signIn(credentials)).rejects.toMatchObject({ kind: 'closed' })
  expect(app.site.getState().closed).toBe('盘点')
  answers['user/login'] = { code: -1000 }
  await expect(app.user.getState().signIn(credentials)).rejects.toMatchObject({ kind: 'server' })
  expect(app.site.getState().offers('user/login')).toBe(false)
})

test('a sign-in uses the invitation up and leaves only the drafts of that person', async () => {
  const app = started()
  app.referral.note({ referrer: '12' })
  app.drafts.keep('register', '', { username: 'ada' })
  await app.user.getState().signIn(credentials)
  expect(app.referral.current()).toBeNull()
  expect(app.drafts.find('register', '')).toBeNull()
  expect(app.drafts.keep('profile', '1', { nickname: '艾达' })).toBe(true)
  expect(open().drafts.find('profile', '1')).toEqual({ nickname: '艾达' })
})

test('a sign-out forgets drafts, countdowns and cookies of the member', async () => {
  const app = await signedIn()
  app.drafts.keep('profile', '1', { nickname: '艾达' })
  await app.verification.getState().sendCode('bind', { kind: 'sms', account: mobile })
  expect(app.verification.getState().secondsToWait('bind', mobile)).toBe(60)
  app.user.getState().signOut()
  expect(app.verification.getState().countdowns).toEqual({})
  expect([...storage.texts.values()].join()).not.toMatch(/艾达|13800138001|token-of-ada/)
  expect(forgotten).toEqual(['token-of-ada'])
  app.user.getState().signOut()
  expect(forgotten).toStrictEqual(['token-of-ada'])
})

test('a code is counted as long as the shop says', async () => {
  const app = await signedIn()
  answers['base/common'] = { data: { config: { common_verify_interval_time: '30' } } }
  await app.site.getState().refresh()
  await app.verification.getState().sendCode('bind', { kind: 'sms', account: mobile })
  expect(app.verification.getState().secondsToWait('bind', mobile)).toBe(30)
})

test('what another tab changes is taken over when it is told', async () => {
  const app = started()
  const follow = followStorage
  const other = started()
  await other.user.getState().signIn(credentials)
  await other.verification.getState().sendCode('bind', { kind: 'sms', account: mobile })
  other.preferences.getState().choose({ appearance: 'dark', language: 'en' })
  expect(app.user.getState().session).toEqual({ kind: 'guest' })
  follow()
  await settled()
  expect(app.user.getState().session).toMatchObject({ kind: 'member', token: 'token-of-ada' })
  expect(app.verification.getState().isCounting('bind')).toBe(true)
  expect(app.preferences.getState().appearance).toBe('dark')
  expect(app.language.getState().language).toBe('en')
})

test('a language that the device changes is followed', async () => {
  const app = started()
  device = 'spa'
  followLanguage()
  await settled()
  expect(app.language.getState().language).toBe('spa')
})

test('a session that can’t be read is told to the person', () => {
  storage.write('account.session', 'damaged')
  expect(started().user.getState()).toMatchObject({ session: { kind: 'guest' }, storageTrouble: 'damaged' })
})

test('where the platform can identify a person, one tap signs in', () => {
  expect([open().authorises, open({ loginCode: async () => 'code' }).authorises]).toEqual([false, true])
})

test('a session in secure storage is restored when that has opened, and a person is told when it is not kept', async () => {
  await signedIn()
  const kept = storage.texts.get('account.session') ?? ''
  storage.remove('account.session')
  const secure = new MemoryStorage()
  let notKept = () => {}
  const app = started({
    secure: {
      read: (key) => secure.read(key),
      write: (key, text) => secure.write(key, text),
      remove: (key) => secure.remove(key),
      open: async (keys, onLost) => {
        expect(keys).toEqual(['account.session'])
        notKept = onLost
        secure.write('account.session', kept)
      },
    },
  })
  expect(app.user.getState().session).toEqual({ kind: 'restoring' })
  await settled()
  expect(app.user.getState()).toMatchObject({ session: { token: 'token-of-ada' }, storageTrouble: null })
  notKept()
  expect(app.user.getState().storageTrouble).toBe('notKept')
})

test.each([
  [0, 'account'],
  [1, 'captcha'],
])('a code -10 where the shop’s switch of captchas is %s by now is about the %s', async (state, field) => {
  answers['user/reg'] = { code: -10, msg: '参数错误' }
  answers['base/common'] = { data: { config: { home_user_register_img_verify_state: state } } }
  const register = started().user.getState().register(credentials)
  const error: unknown = await register.catch((reason: unknown) => reason)
  expect(error).toMatchObject({ kind: 'rejected', code: -10 })
  expect(error).toHaveProperty('refusal.field', field)
})
