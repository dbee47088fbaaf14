import { emptyProfile, profileFieldNames } from '@/domain/profile-fields'
import { MemoryStorage, testApp } from '../../tests/support/test-app'
import { openStorageEntries } from './storage-entries'

/** What version 0.1.0 left on a device, word for word. */
const user = {
  id: 7,
  username: 'zhang_san',
  nickname: '张三',
  displayName: '张三',
  avatar: 'https://shop.example/a.png',
  mobile: '13800138001',
  mobileMasked: '138***001',
  email: '',
  emailMasked: '',
  gender: 2,
  birthday: '1996-02-29',
  province: '浙江省',
  city: '杭州市',
  county: '西湖区',
  address: '龙井路 1 号',
  openid: 'o_wx_1',
  unionid: '',
}
const member = { kind: 'member', token: 'token-of-0.1.0', user, mustBindMobile: false }
const device = { uuid: '7f3b2c1e-9a4d-4e5f-8b6a-1c2d3e4f5a6b', signedOut: false, returns: true }

let storage: MemoryStorage
const put = (key: string, value: unknown, version = 1) =>
  storage.texts.set(key, JSON.stringify({ version, value }))

const open = () => {
  const app = testApp({ shopUrl: 'http://127.0.0.1:9', storage })
  app.start()
  return app
}
const sessionOf = () => open().user.getState().session

beforeEach(() => {
  storage = new MemoryStorage()
  put('account.device', device)
  put('account.session', member)
})

test('nobody is signed out by the update from 0.1.0', () => {
  expect(sessionOf()).toEqual({ ...member, user: { ...user, numberCode: '', hasPassword: null } })
})

test('who had signed out with 0.1.0 stays signed out, whatever the device still keeps', () => {
  put('account.device', { ...device, signedOut: true })
  expect(sessionOf()).toEqual({ kind: 'guest' })
})

test.each([
  ['signed in by the platform', { returns: true }, true],
  ['signed in by name', { returns: false }, false],
  ['signed in before there were platforms', { returns: undefined }, false],
  ['signed out', { returns: true, signedOut: true }, false],
])('who %s with 0.1.0 comes back silently as before', (_, kept, isSilent) => {
  put('account.device', { ...device, ...kept })
  expect(openStorageEntries(storage).device.read()).toMatchObject({ silentSignIn: isSilent })
})

test('nobody comes back silently to a device that is new, or does not say that somebody may', () => {
  put('account.device', { uuid: device.uuid, signInId: 'a' }, 2)
  expect(openStorageEntries(storage).device.read()).toMatchObject({ silentSignIn: false })
  storage = new MemoryStorage()
  open()
  expect(openStorageEntries(storage).device.read()).toMatchObject({ signInId: null, silentSignIn: false })
})

test('the keys are those of every version, so that nothing that a device keeps is lost', () => {
  const { session, device, site, countdowns, drafts, preferences, referrer } = openStorageEntries(storage)
  const read = jest.spyOn(storage, 'read')
  for (const entry of [session, device, site, countdowns, drafts, preferences, referrer]) entry.read()
  expect(read.mock.calls.map(([key]) => key)).toEqual([
    ...['account.session', 'account.device', 'account.site', 'account.countdowns'],
    ...['account.drafts', 'account.preferences', 'account.referrer'],
  ])
})

test('the draft of a person who has yet to bind a phone survives the update', () => {
  const draft = {
    openid: 'o_wx_1',
    unionid: '',
    nickname: '微信用户',
    avatar: '',
    gender: 0,
    province: '',
    city: '',
    county: '',
  }
  put('account.session', { kind: 'unbound', draft })
  expect(sessionOf()).toMatchObject({ kind: 'unbound', draft })
})

test('the uuid of the device stays, and a captcha with it', () => {
  open()
  expect(JSON.parse(storage.texts.get('account.device') ?? '').value.uuid).toBe(device.uuid)
})

test('old countdowns, which kept numbers for ever, are forgotten', () => {
  put('account.countdowns', { register: { account: '13800138001', until: 1 } })
  open()
  expect(open().verification.getState().countdowns).toEqual({})
})

test.each(profileFieldNames)(
  'a session without the field %s, as before an update that adds it, holds',
  (name) => {
    const { [name]: _later, ...older } = user
    put('account.session', { ...member, user: older })
    expect(sessionOf()).toMatchObject({
      ...{ kind: 'member', token: member.token },
      user: { ...older, [name]: emptyProfile[name] },
    })
  },
)

test('a session that does not say that a phone has to be bound asks for none', () => {
  put('account.session', { ...member, mustBindMobile: undefined })
  expect(sessionOf()).toMatchObject({ kind: 'member', mustBindMobile: false })
})

test.each([null, {}, [], true])('%j for a name or an address is none', (value) => {
  put('account.session', { ...member, user: { ...user, nickname: value, address: value } })
  expect(sessionOf()).toMatchObject({ user: { nickname: '', address: '', city: '杭州市' } })
})

test.each([
  ['mobileMasked', 7],
  ['gender', 'x'],
  ['birthday', {}],
] as const)('a damaged %s spoils that field alone', (name, value) => {
  put('account.session', { ...member, user: { ...user, [name]: value } })
  expect(sessionOf()).toMatchObject({ kind: 'member', user: { nickname: '张三' } })
})

test.each([
  ['a token that is no text', { ...member, token: 7 }],
  ['a user without an id', { ...member, user: { ...user, id: undefined } }],
  ['another kind', { kind: 'admin' }],
])('%s is nobody, and reported', (_, value) => {
  put('account.session', value)
  const app = open()
  expect(app.user.getState()).toMatchObject({ session: { kind: 'guest' }, storageTrouble: 'damaged' })
})

test('settings that an update adds have the defaults of a fresh install', () => {
  put('account.site', { registerKinds: ['sms'], captchaToRegister: false })
  expect(open().site.getState().config).toMatchObject({
    registerKinds: ['sms'],
    captchaToRegister: false,
    codeIntervalSeconds: 60,
  })
})
