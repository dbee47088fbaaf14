import { MemoryStorage } from '../../tests/support/test-app'
import { createDrafts } from './draft-store'
import { openStorageEntries } from './storage-entries'

const day = 24 * 3600 * 1000
let clock = 0
let storage: MemoryStorage

const open = () => createDrafts(openStorageEntries(storage).drafts, () => clock)

beforeEach(() => {
  storage = new MemoryStorage()
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
})

test('a draft that grew out of all bounds is not kept, and the one before stays', () => {
  open().keep('profile', '7', { nickname: 'x'.repeat(5000) })
  expect(open().find('profile', '7')).toEqual({ nickname: '张三' })
})

test('forgetting one leaves the other', () => {
  open().keep('register', '', { username: 'a' })
  open().forget('profile')
  expect(open().find('profile', '7')).toBeNull()
  expect(open().find('register', '')).toEqual({ username: 'a' })
})
