import { number, object, optional, string } from 'valibot'
import { MemoryStorage } from '../../tests/support/test-app'
import { storageEntry } from './storage-entry'

const first = storageEntry('account.x', 1, object({ name: string() }))
const second = storageEntry('account.x', 2, object({ name: string(), visits: number() }), {
  migrate: (value, version) => (version === 1 && typeof value === 'object' ? { ...value, visits: 0 } : value),
})

test('what an older version left is read by the newer one, and kept as its own from then on', () => {
  const storage = new MemoryStorage()
  first(storage).write({ name: '张三' })
  expect(second(storage).read()).toEqual({ name: '张三', visits: 0 })
  second(storage).write({ name: '张三', visits: 1 })
  expect(second(storage).read()).toEqual({ name: '张三', visits: 1 })
})

test('what a newer version left is damaged for the older one, and never half read', () => {
  const storage = new MemoryStorage()
  second(storage).write({ name: '张三', visits: 3 })
  expect(first(storage).read()).toBeNull()
})

test('a field that came later may be missing', () => {
  const storage = new MemoryStorage()
  first(storage).write({ name: '张三' })
  const later = storageEntry('account.x', 1, object({ name: string(), title: optional(string()) }))
  expect(later(storage).read()).toEqual({ name: '张三' })
})

test.each([
  ['{"version":1,"value":{"name":7}}'],
  ['{"version":1}'],
  ['{"value":{"name":"张三"}}'],
  ['{"version":1,"value":{"na'],
  ['null'],
])('%j is damaged, which is reported once', (text) => {
  const storage = new MemoryStorage()
  storage.write('account.x', text)
  const onDamaged = jest.fn()
  const entry = storageEntry('account.x', 1, object({ name: string() }), { onDamaged })(storage)
  expect([entry.read(), entry.read()]).toEqual([null, null])
  expect(onDamaged).toHaveBeenCalledTimes(1)
  expect(second(storage).read()).toBeNull()
})

test('a device that can’t remove is made to forget by overwriting', () => {
  const storage = new MemoryStorage()
  first(storage).write({ name: '张三' })
  storage.remove = () => false
  expect(first(storage).remove()).toBe(true)
  expect(first(storage).read()).toBeNull()
})

test('what is removed is gone, and nothing is not damaged', () => {
  const storage = new MemoryStorage()
  const onDamaged = jest.fn()
  const entry = storageEntry('account.x', 1, object({ name: string() }), { onDamaged })(storage)
  expect(entry.read()).toBeNull()
  entry.write({ name: '张三' })
  expect(entry.remove()).toBe(true)
  expect(entry.read()).toBeNull()
  // As a device that can't remove is left.
  storage.write('account.x', '')
  expect(entry.read()).toBeNull()
  expect(onDamaged).not.toHaveBeenCalled()
})
