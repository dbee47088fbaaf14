import { crashReport } from './crash-report'

const facts = {
  screen: 'pages/profile/index',
  platform: 'h5',
  version: '0.1.0',
  at: new Date('2026-11-21T08:00:30Z'),
}

const broken = (name: string, message: string, frames: string[]) => {
  const error = new TypeError(message)
  error.name = name
  error.stack = [`${name}: ${message}`, ...frames].join('\n')
  return error
}

test('tells what broke where, in every engine’s way of writing a stack', () => {
  const error = broken('TypeError', 'x is undefined', [
    '    at save (https://shop.example.com/account/js/app.1a2b.js:1:234)',
    '    at https://shop.example.com/js/app.1a2b.js:3:4',
    'save@https://shop.example.com/js/app.1a2b.js:5:6',
    '    at Object.<anonymous> (common.js:7:8)',
  ])
  expect(crashReport({ ...facts, error })).toBe(
    [
      'account-centre 0.1.0 h5',
      '2026-11-21T08:00Z pages/profile/index',
      'TypeError',
      'app.1a2b.js:1:234',
      'app.1a2b.js:3:4',
      'app.1a2b.js:5:6',
      'common.js:7:8',
    ].join('\n'),
  )
})

test('says nothing that the error quotes', () => {
  const secret = '13800138001'
  const screen = `/pages/profile/index?mobile=${secret}`
  const error = broken(`Error ${secret}`, `no place for ${secret}\n at ${secret}.js`, [
    `    at f (https://shop.example.com/js/app.js?token=${secret}:1:2)`,
    `    at ${secret}`,
  ])
  expect(crashReport({ ...facts, screen, error })).not.toContain(secret)
})

test.each([['a text'], [null], [{ stack: 'at f (a.js:1:2)' }]])('takes %j, which is no error', (error) => {
  expect(crashReport({ ...facts, error }).split('\n')).toHaveLength(3)
})

test('stays short, whatever the stack is', () => {
  const error = broken('Error', 'x', Array(5000).fill(`    at f${'('.repeat(200)} (app.js:1:2)`))
  expect(crashReport({ ...facts, error }).length).toBeLessThan(4000)
})

const linesOf = (frames: string[]) =>
  crashReport({ ...facts, error: broken('TypeError', 'x', frames) })
    .split('\n')
    .slice(3)

test('names the twelve innermost places', () => {
  const frames = Array.from({ length: 20 }, (_, at) => `    at f (app.js:${at}:1)`)
  expect(linesOf(frames)).toEqual(Array.from({ length: 12 }, (_, at) => `app.js:${at}:1`))
})

test('a stack is not read to any length', () => {
  expect(linesOf(['x'.repeat(19_900), '    at f (app.js:1:2)', '    at f (app.js:3:4)'])).toHaveLength(2)
  expect(linesOf(['x'.repeat(20_000), '    at f (app.js:1:2)'])).toEqual([])
})

test.each([
  ['    at f (https://shop.example.com/js/app.js?v=1:10:20)', ['app.js:10:20']],
  ['    at f (app.js:10:20)  ', ['app.js:10:20']],
  ['    at f (app-1.min.js:10:20)', ['app-1.min.js:10:20']],
  ['    at f (app.js:10:20) in the background', []],
  ['    at f (app.ts:10:20)', []],
  ['    at f (app.js:10)', []],
  ['    at f (appxjs:10:20)', []],
  [`    at f (${'a'.repeat(400)}.js:10:20)`, [`${'a'.repeat(80)}.js:10:20`]],
  [`${'a '.repeat(400)} (app.js:10:20)`, ['app.js:10:20']],
])('%j tells %j', (frame, places) => {
  expect(linesOf([frame])).toEqual(places)
})

test('an error without a stack, and one whose name is no word, are told by their kind', () => {
  const error = broken('TypeError', 'x', [])
  error.stack = undefined
  expect(crashReport({ ...facts, error }).split('\n')).toEqual([
    'account-centre 0.1.0 h5',
    '2026-11-21T08:00Z pages/profile/index',
    'TypeError',
  ])
  for (const name of ['Error at', 'x'.repeat(41), '', 'at Error'])
    expect(crashReport({ ...facts, error: broken(name, 'x', []) }).split('\n')[2]).toBe('object')
  expect(crashReport({ ...facts, error: 'a text' }).split('\n')[2]).toBe('string')
})

test('a screen is told without its query, and not at any length', () => {
  const screenOf = (screen: string) => crashReport({ ...facts, screen, error: null }).split('\n')[1]
  expect(screenOf('pages/home/index?a=1\nb=2?c')).toBe('2026-11-21T08:00Z pages/home/index')
  expect(screenOf('p'.repeat(200))).toBe(`2026-11-21T08:00Z ${'p'.repeat(100)}`)
})
