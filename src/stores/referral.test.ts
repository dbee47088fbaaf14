import { MemoryStorage } from '../../tests/support/test-app'
import { createReferral } from './referral'
import { openStorageEntries } from './storage-entries'

const storage = new MemoryStorage()
const open = () => createReferral(openStorageEntries(storage).referrer)
beforeEach(() => storage.texts.clear())

test('an inviter is kept over the end of the app, until an account is there', () => {
  open().note({ referrer: '12' })
  const referral = open()
  expect(referral.current()).toBe('12')
  referral.forget()
  expect(referral.current()).toBeNull()
  expect(open().current()).toBeNull()
})

test('a mini-program code names the inviter in its scene', () => {
  const referral = open()
  referral.note({ scene: 'referrer%3D34' })
  expect(referral.current()).toBe('34')
})

test('a link without an inviter leaves the one before; the latest counts', () => {
  const referral = open()
  referral.note({ referrer: '12' })
  referral.note({ page: '1' })
  referral.note({ referrer: '<script>' })
  expect(referral.current()).toBe('12')
  referral.note({ referrer: '56' })
  expect(referral.current()).toBe('56')
})
