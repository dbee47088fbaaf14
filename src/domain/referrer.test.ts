import { parseReferrer, parseSceneReferrer } from './referrer'

test.each([
  ['12', '12'],
  [12, '12'],
  ['8732997469', '8732997469'],
  ['aB_-9', 'aB_-9'],
  ['a'.repeat(64), 'a'.repeat(64)],
])('%j invites', (value, referrer) => {
  expect(parseReferrer(value)).toBe(referrer)
})

test.each([
  '',
  '0',
  0,
  'a'.repeat(65),
  'a@b.cn',
  '12&token=x',
  '-1 or 1=1',
  '../../x',
  '1 2',
  '邀请',
  1.5,
  null,
  undefined,
  {},
  ['1'],
])('%j does not', (value) => {
  expect(parseReferrer(value)).toBeNull()
})

test.each([
  ['referrer%3D12', '12'],
  ['referrer=12', '12'],
  ['id%3D5%26referrer%3Dab_1', 'ab_1'],
  ['id%3D5', null],
  ['referrer%3D', null],
  ['referrer%3D<b>', null],
  ['%', null],
  [1011, null],
  [['referrer=12'], null],
  [undefined, null],
])('scene %j: %j', (scene, referrer) => {
  expect(parseSceneReferrer(scene)).toBe(referrer)
})
