import { MemoryStorage } from '../../tests/support/test-app'
import { createDrafts } from './draft-store'
import { openStorageEntries } from './storage-entries'

const day = 24 * 3600 * 1000
let clock = 0
let storage: MemoryStorage

let owner = '7'

const open = () =>
  createDrafts({ entry: openStorageEntries(storage).drafts, now: () => clock, currentOwner: () => owner })

beforeEach(() => {
  storage = new MemoryStorage()
  owner = '7'
  open().keep('profile', '7', { nickname: '张三' })
})

test('a draft is there after the next start, for its owner only', () => {
  expect(open().find('profile', '7')).toEqual({ nickname: '张三' })
  expect(open().find('profile', '8')).toBeNull()
  expect(open().find('register', '7')).toBeNull()
})

test('a draft is forgotten after a week', () => {
  clock += 7 * day
  expect(open().find('profile', '7')).not.toBeNull()
  clock += 1
  expect(open().find('profile', '7')).toBeNull()
  expect(storage.texts.size).toBe(0)
})

test('looking for drafts, or forgetting what is not there, writes nothing that other tabs would hear of', () => {
  const change = [jest.spyOn(storage, 'write'), jest.spyOn(storage, 'remove')]
  const drafts = open()
  drafts.find('profile', '7')
  drafts.forget('register')
  drafts.keepOnly('7')
  for (const spy of change) expect(spy).not.toHaveBeenCalled()
})

test('a draft that grew out of all bounds is not kept, and the one before stays', () => {
  open().keep('profile', '7', { nickname: 'x'.repeat(5000) })
  expect(open().find('profile', '7')).toEqual({ nickname: '张三' })
})

test('forgetting one leaves the other', () => {
  owner = ''
  open().keep('register', '', { username: 'a' })
  open().forget('profile')
  expect(open().find('profile', '7')).toBeNull()
  expect(open().find('register', '')).toEqual({ username: 'a' })
})

test("a guest's draft is not there for whoever comes half an hour later", () => {
  owner = ''
  open().keep('register', '', { mobile: '13800138001' })
  clock += 30 * 60 * 1000
  expect(open().find('register', '')).not.toBeNull()
  clock += 1
  open()
  expect([...storage.texts.values()].join()).not.toContain('13800138001')
})

test('nothing is kept for a person who is not here any more', () => {
  const drafts = open()
  drafts.forgetOf('7')
  owner = '8'
  expect(drafts.keep('profile', '7', { address: '龙井路 1 号' })).toBe(false)
  expect(storage.texts.size).toBe(0)
})

test('a sign-out takes the drafts of that person, those of guests and what can’t be read', () => {
  for (const guest of ['', '8']) {
    owner = guest
    open().keep(guest ? 'bindEmail' : 'register', guest, { email: 'a@b.cn' })
  }
  open().forgetOf('7')
  expect(open().find('bindEmail', '8')).toEqual({ email: 'a@b.cn' })
  expect(open().find('profile', '7')).toBeNull()
  expect(open().find('register', '')).toBeNull()
  storage.write('account.drafts', '{"profile":"龙井路 1 号"}')
  open().forgetOf('7')
  expect(storage.texts.size).toBe(0)
})

test('a sign-in leaves only the drafts of that person', () => {
  owner = ''
  open().keep('register', '', { username: 'a' })
  open().keepOnly('7')
  expect(open().find('register', '')).toBeNull()
  expect(open().find('profile', '7')).toEqual({ nickname: '张三' })
})

test('a draft of 4,000 characters is kept, one more is too long', () => {
  const room = 4000 - JSON.stringify({ address: '' }).length
  expect(open().keep('profile', '7', { address: 'x'.repeat(room) })).toBe(true)
  expect(open().keep('profile', '7', { address: 'x'.repeat(room + 1) })).toBe(false)
  expect(open().find('profile', '7')).toEqual({ address: 'x'.repeat(room) })
})

test('a draft from the future of a clock that was set back is forgotten', () => {
  clock -= 1
  expect(open().find('profile', '7')).toBeNull()
  expect(storage.texts.size).toBe(0)
  clock += 1
})

test('the last draft takes its entry with it', () => {
  open().forget('profile')
  expect(storage.texts.size).toBe(0)
})

test('a form has one draft, which the next one replaces', () => {
  open().keep('profile', '7', { address: 'a' })
  expect(open().find('profile', '7')).toEqual({ address: 'a' })
})

test('the drafts of a member outlive those of a guest', () => {
  owner = ''
  open().keep('register', '', { username: 'a' })
  clock += 31 * 60 * 1000
  expect(open().find('register', '')).toBeNull()
  expect(open().find('profile', '7')).toEqual({ nickname: '张三' })
})

test('a device that refuses to keep a draft says so', () => {
  const drafts = open()
  storage.full = true
  expect(drafts.keep('profile', '7', { nickname: '李四' })).toBe(false)
})
