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
