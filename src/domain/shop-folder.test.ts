import fc from 'fast-check'
import { runs } from '../../tests/support/property-runs'
import { shopFolder } from './shop-folder'

test.each([
  ['/', ''],
  ['/index.html', ''],
  ['/h5/', ''],
  ['/h5/index.html', ''],
  ['/mall/h5/', '/mall'],
  ['/mall/h5/index.html', '/mall'],
  ['/shops/one/h5/', '/shops/one'],
  ['//evil.example/h5/', '/evil.example'],
  ['/mall//h5/', '/mall'],
  ['', ''],
])('the app at %j calls the shop in %j (A8)', (pathname, folder) => {
  expect(shopFolder(pathname)).toBe(folder)
})

test('wherever the app stands, it calls its own origin', () => {
  const part = fc.constantFrom('/', '//', 'mall', 'h5', '..', 'a.b', '%2F', 'index.html')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const { origin, pathname } = new URL(`https://shop.example/${parts.join('')}`)
      expect(new URL(`${shopFolder(pathname)}/api.php`, `${origin}/x/`).origin).toBe(origin)
    }),
    runs(500),
  )
})
