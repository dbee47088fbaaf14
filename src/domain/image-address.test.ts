import { imageAddress, isOwnImage } from './image-address'

describe.each([
  ['a mini-program', 'https://shop.example', 'https://shop.example', 'https:'],
  [
    'a mini-program of a shop in a folder',
    'https://shop.example/mall',
    'https://shop.example/mall',
    'https:',
  ],
  ['a mini-program of a shop without https', 'http://127.0.0.1:80', 'http://127.0.0.1:80', 'http:'],
  ['a browser', '', '', ''],
  ['a browser, the shop in a folder', '/mall', '/mall', ''],
])('%s shows', (_, shopUrl, before, scheme) => {
  test.each([
    ['https://cdn.example/a.png', 'https://cdn.example/a.png'],
    ['http://cdn.example/a.png', 'http://cdn.example/a.png'],
    ['//cdn.example/a.png', `${scheme}//cdn.example/a.png`],
    ['/static/a.png', `${before}/static/a.png`],
    ['data:image/gif;base64,AA', 'data:image/gif;base64,AA'],
    ['blob:https://shop.example/1', 'blob:https://shop.example/1'],
  ])('%s as %s (A9)', (address, shown) => {
    expect(imageAddress(address, shopUrl)).toBe(shown)
  })
})

test('a path that names the folder already gets it once', () => {
  expect(imageAddress('/mall/static/a.png', '/mall')).toBe('/mall/static/a.png')
  expect(imageAddress('/mall/static/a.png', 'https://shop.example/mall')).toBe(
    'https://shop.example/mall/static/a.png',
  )
  expect(imageAddress('/mallorca.png', '/mall')).toBe('/mall/mallorca.png')
})

test('an image that the shop stored before it had https is loaded by https', () => {
  expect(imageAddress('http://shop.example/a.png', 'https://shop.example/mall')).toBe(
    'https://shop.example/a.png',
  )
  expect(imageAddress('http://shop.example/a.png', 'http://shop.example')).toBe('http://shop.example/a.png')
})

test.each([
  ['another host', 'http://cdn.example/a.png'],
  ['an address in an address', 'https://shop.example/?http://shop.example'],
  ['an address that holds another', 'ftp://shop.example/?http://shop.example'],
])('%s is not loaded by https instead', (_, address) => {
  expect(imageAddress(address, 'https://shop.example')).toBe(address)
})

test('the scheme of an address may be in capitals', () => {
  expect(imageAddress('HTTP://SHOP.example/a.png', 'https://shop.example')).toBe('https://SHOP.example/a.png')
})

test.each([
  ['/static/a.png', 'shop.example', true],
  ['https://shop.example/a.png', 'shop.example', true],
  ['https://img.shop.example/a.png', 'www.shop.example', true],
  ['//cdn.shop.com.cn/a.png', 'shop.com.cn', true],
  ['https://shop.example:8443/a.png', 'shop.example', true],
  ['http://127.0.0.1:9000/a.png', '127.0.0.1', true],
  ['https://other.com.cn/a.png', 'shop.com.cn', false],
  ['https://shop.example.evil.net/a.png', 'shop.example', false],
  ['https://evilshop.example/a.png', 'shop.example', false],
  ['http://127.0.0.2/a.png', '127.0.0.1', false],
  ['data:image/gif;base64,AA', 'shop.example', false],
  ['a.png', 'shop.example', false],
  ['//evil.net/a.png', 'shop.example', false],
  ['https://sho.pexample/a.png', 'shop.example', false],
  ['https://1.shop.example/a.png', '2.shop.example', true],
  ['https://img.shop.example1/a.png', 'www.shop.example1', true],
  ['HTTPS://IMG.Shop.Example?1', 'shop.example', true],
  ['https://shop.example#a/b', 'shop.example', true],
  ['http://localhost:9000/a.png', 'localhost', true],
  ['http://images/a.png', 'localhost', false],
  ['http://[::1]:9000/a.png', '[::1]', true],
  ['http://[::1.example.com]/a.png', '[::2.example.com]', false],
  ['http://10.0.0.1/a.png', '11.1.0.1', false],
  ['https://img.1shop.example/a.png', '1shop.example', true],
  ['https://img.shop.co.uk/a.png', 'www.shop.co.uk', true],
  ['https://other.co.uk/a.png', 'shop.co.uk', false],
  ['https://a.com.example/a.png', 'b.com.example', true],
  ['https://a.telecom.cn/a.png', 'b.telecom.cn', true],
  ['x:https://shop.example/a.png', 'shop.example', false],
  ['ftp://shop.example/a.png', 'shop.example', false],
])('%s belongs to %s: %s', (address, shopHost, isOwn) => {
  expect(isOwnImage(address, shopHost)).toBe(isOwn)
})
