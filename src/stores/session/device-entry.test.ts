import { memberOf, unboundOf } from '../../../tests/support/people'
import { MemoryStorage } from '../../../tests/support/test-app'
import { openStorageEntries } from '../storage-entries'
import { createDeviceEntry } from './device-entry'

const uuid = '7f3b2c1e-9a4d-4e5f-8b6a-1c2d3e4f5a6b'
const ann = { signInId: 'a', session: memberOf(1) }
const byPlatform = { signInId: 'p', session: memberOf(2, 'token-2', { openid: 'o_2' }) }
const unbound = { signInId: 'u', session: unboundOf('o_3') }

let storage: MemoryStorage
const open = () => createDeviceEntry(openStorageEntries(storage), uuid)
const deviceKept = () => JSON.parse(storage.texts.get('account.device') ?? 'null')?.value

beforeEach(() => {
  storage = new MemoryStorage()
})

test('a new device keeps nobody and signs nobody in silently', () => {
  expect(open().read()).toBeNull()
  expect([open().newest().signInId, open().allowsSilentSignIn()]).toEqual([null, false])
})

test.each([
  ['a member', ann, false],
  ['a member by the platform', byPlatform, true],
  ['a person who has to bind a phone', unbound, false],
])('%s is kept', (_, entry, isSilent) => {
  expect(open().keep(entry)).toBe(true)
  expect(open().read()).toEqual(entry)
  expect([open().newest().signInId, open().allowsSilentSignIn()]).toEqual([entry.signInId, isSilent])
  const owner = entry.session.kind === 'member' ? String(entry.session.user.id) : ''
  expect(deviceKept()).toEqual({ uuid, signInId: entry.signInId, owner, silentSignIn: isSilent })
})

test('a member who is linked to the platform meanwhile may come back silently', () => {
  open().keep(ann)
  open().keep({ signInId: 'a', session: memberOf(1, 'token-1', { openid: 'o_1' }) })
  expect(open().allowsSilentSignIn()).toBe(true)
})

test('new data of the same sign-in leaves the device’s entry as it is', () => {
  open().keep(ann)
  const write = jest.spyOn(storage, 'write')
  open().keep({ signInId: 'a', session: memberOf(1, 'newer') })
  expect(write.mock.calls.map(([key]) => key)).toEqual(['account.session'])
})

test('a sign-in counts only while both entries name it', () => {
  open().keep(ann)
  storage.write('account.device', JSON.stringify({ version: 2, value: { uuid, signInId: 'b' } }))
  expect(open().read()).toBeNull()
  open().keep(ann)
  storage.remove('account.device')
  expect(open().read()).toBeNull()
})

test('an expiry leaves nobody, is no sign-out, and no silent sign-in follows', () => {
  open().keep(byPlatform)
  open().expire('token-2')
  expect(open().read()).toBeNull()
  expect([open().newest(), open().allowsSilentSignIn()]).toEqual([{ signInId: 'p', owner: '2' }, false])
  expect(deviceKept()).toEqual({ uuid, signInId: 'p', owner: '2', silentSignIn: false })
  expect(storage.texts.has('account.session')).toBe(false)
})

test('a refused token ends no sign-in with another one', () => {
  open().keep(byPlatform)
  open().expire('token-1')
  expect(open().read()).toEqual(byPlatform)
  expect(open().allowsSilentSignIn()).toBe(true)
})

test('a sign-out leaves nobody, and no silent sign-in follows', () => {
  open().keep(byPlatform)
  open().forget()
  expect(open().read()).toBeNull()
  expect([open().newest().signInId, open().allowsSilentSignIn()]).toEqual([null, false])
  expect(deviceKept()).toEqual({ uuid, signInId: null, silentSignIn: false })
  expect(storage.texts.has('account.session')).toBe(false)
})

test('a sign-in and a sign-out begin with the device’s entry: a missing session alone is an expiry', () => {
  const changed: string[] = []
  for (const change of ['write', 'remove'] as const) {
    const original = storage[change].bind(storage)
    jest.spyOn(storage, change).mockImplementation((key: string, text = '') => {
      changed.push(key)
      return original(key, text)
    })
  }
  open().keep(ann)
  open().forget()
  expect(changed).toEqual(['account.device', 'account.session', 'account.device', 'account.session'])
})

test('a session that isn’t the newest sign-in’s is a stray one', () => {
  open().keep(ann)
  expect(open().hasStray()).toBe(false)
  open().removeStray()
  expect(open().read()).toEqual(ann)
  storage.write('account.device', JSON.stringify({ version: 2, value: { uuid, signInId: 'b' } }))
  expect(open().hasStray()).toBe(true)
  open().removeStray()
  expect([open().hasStray(), storage.texts.has('account.session')]).toEqual([false, false])
})

test('a full device has room for the sign-out once the session is removed', () => {
  open().keep(ann)
  storage.full = true
  const remove = storage.remove.bind(storage)
  storage.remove = (key) => {
    storage.full = false
    return remove(key)
  }
  open().forget()
  expect(open().newest().signInId).toBeNull()
  expect(deviceKept()).toEqual({ uuid, signInId: null, silentSignIn: false })
})

test('a sign-out that a full device refuses to write is no expiry either', () => {
  open().keep(ann)
  storage.full = true
  open().forget()
  expect(open().newest().signInId).toBeNull()
})

test('where neither entry can be written nor the session removed, the device’s entry goes', () => {
  open().keep(ann)
  storage.full = true
  const remove = storage.remove.bind(storage)
  storage.remove = (key) => key === 'account.device' && remove(key)
  open().forget()
  expect(open().read()).toBeNull()
})

test('a sign-in that a full device refuses is not kept, and neither is the one before', () => {
  open().keep(ann)
  storage.full = true
  expect(open().keep(byPlatform)).toBe(false)
  expect(open().read()).toBeNull()
})

test('a sign-in of which only the session is refused is not kept either', () => {
  const write = storage.write.bind(storage)
  storage.write = (key, text) => key !== 'account.session' && write(key, text)
  expect(open().keep(ann)).toBe(false)
  expect(open().newest().signInId).toBeNull()
})
