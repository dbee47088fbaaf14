import vm from 'node:vm'
import { engineFaults } from '../../scripts/engines/engine-faults'
import { floors, isLater } from '../../scripts/engines/floors'
import { newerBuiltIns } from '../../scripts/engines/newer-built-ins'
import { withoutNewerBuiltIns } from '../mini/host/oldest-engine'

const faults = (code: string) => engineFaults({ name: 'app.js', bytes: Buffer.from(code) })

test.each([
  ['a?.b', 'app.js is no ES2019'],
  ['a &&= b', 'app.js is no ES2019'],
  ['[1].flatMap(f)', 'app.js uses .flatMap, which needs chrome 69'],
  ['Object.fromEntries(a)', 'app.js uses .fromEntries, which needs chrome 73'],
  ['"a".replaceAll("a", "b")', 'app.js uses .replaceAll, which needs chrome 85'],
  ['a.at(-1)', 'app.js uses .at, which needs chrome 92'],
  ['structuredClone(a)', 'app.js uses structuredClone, which needs chrome'],
  ['/(?<=a)b/.test(c)', 'app.js has a regular expression that looks behind, which needs safari 16.4'],
])('%s is not delivered', (code, fault) => {
  expect(faults(code)).toEqual([expect.stringContaining(fault)])
})

test.each([
  'try { a() } catch { b({ ...c }) }',
  'async () => { for await (const a of b) a.push(1).includes(2) }',
  'Promise.all([a]).finally(() => new URL(b))',
  'typeof globalThis === "object" ? globalThis : this',
  '/(?<year>a)\\p{L}/u.test(c)',
])('%s is what the oldest engines know', (code) => {
  expect(faults(code)).toEqual([])
})

test('versions are compared number by number', () => {
  expect([isLater('12.2', '12'), isLater('9', '12'), isLater('12', '12.0'), isLater('100', '66')]).toEqual([
    true,
    false,
    false,
    true,
  ])
})

test('the realm of the mini-programs lacks what the oldest engines lack', () => {
  const realm = vm.createContext({})
  withoutNewerBuiltIns(realm)
  const missing = '[[].flatMap, [].at, Object.fromEntries, "".matchAll, "".replaceAll, Promise.allSettled]'
  expect(vm.runInContext(`${missing}.every((found) => found === undefined)`, realm)).toBe(true)
  expect(vm.runInContext('typeof globalThis + typeof WeakRef + [1].map(String)', realm)).toBe(
    'undefinedundefined1',
  )
  expect(newerBuiltIns(floors).members.has('map')).toBe(false)
})
