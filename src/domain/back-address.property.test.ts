import fc from 'fast-check'
import { runs } from '../../tests/support/property-runs'
import { backPage, backPath } from './back-address'

const origin = 'https://shop.example.com'

/** What open redirects are made of. */
const pieces = [
  ...[
    '/',
    '//',
    '\\',
    '.',
    '..',
    '/..',
    '%2f',
    '%5c',
    '%252f',
    '%2e',
    '%00',
    '%0a',
    '%',
    '@',
    ':',
    '?',
    '#',
    '&',
  ],
  ...['\t', '\n', '\r', ' ', '\u0000', '\u00a0', '\u2028', '\uff0f', '\u3002', '"', '<', '>', "'", ';'],
  ...[
    'javascript:',
    'data:',
    'http:',
    'https:',
    'evil.example',
    'pages',
    'cart',
    'index.html',
    'back=',
    '手机',
  ],
]
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.webUrl(),
)

/** The path as a server may read it, decoded as often as it likes. */
const readings = (path: string): string[] => {
  const read = [path]
  try {
    for (let round = 0; round < 5; round += 1) read.push(decodeURIComponent(read[round] ?? ''))
  } catch {
    // No server can decode it further.
  }
  return read
}

test('whatever a link says, a browser stays on the origin and runs nothing', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const path = backPath(text)
      if (path === null) return
      expect(path).toBe(text)
      for (const address of [`${origin}${path}`, path]) {
        const { origin: reached, username, pathname } = new URL(address, `${origin}/h5/`)
        expect([reached, username]).toEqual([origin, ''])
        for (const reading of readings(pathname)) {
          expect(new URL(reading, origin).origin).toBe(origin)
          expect(reading).not.toMatch(/^\/[/\\]|[\r\n]/)
        }
      }
    }),
    runs(20_000),
  )
})

test('every plain path of a shop is accepted', () => {
  const segment = fc.stringMatching(/^[a-z0-9_-]{1,8}$/)
  const path = fc.tuple(fc.array(segment, { minLength: 1, maxLength: 5 }), fc.webQueryParameters())
  fc.assert(
    fc.property(path, ([segments, query]) => {
      const text = `/${segments.join('/')}?${query}`
      expect(backPath(text)).toBe(text)
    }),
    runs(2000),
  )
})

test('whatever a link says, a mini-program opens one of its pages or none', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const page = backPage(text)
      if (page !== null) expect(page).toMatch(/^\/[\w-]+(\/[\w-]+)+(\?[\w.~%=&-]*)?$/)
    }),
    runs(20_000),
  )
})
