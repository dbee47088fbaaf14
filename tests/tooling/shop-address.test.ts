import { miniProgramShop, shopAddress, shopPath } from '../../config/shop-address'

const messageOf = (read: () => string): string => {
  try {
    return read()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

test.each([
  ['https://shop.example.com/', 'https://shop.example.com'],
  ['https://shop.example.com/mall/', 'https://shop.example.com/mall'],
  ['HTTPS://Shop.Example.com:8443/a/b', 'https://shop.example.com:8443/a/b'],
])('%s is read as %s', (text, address) => {
  expect(shopAddress(text)).toBe(address)
  expect(miniProgramShop(text)).toBe(address)
})

test('plain http is for `npm start`, and in a mini-program for a sandbox on this computer (G5)', () => {
  expect(shopAddress('http://shop.example.com')).toBe('http://shop.example.com')
  expect(miniProgramShop('http://127.0.0.1:8787')).toBe('http://127.0.0.1:8787')
  expect(miniProgramShop('http://localhost:8787/')).toBe('http://localhost:8787')
  expect(messageOf(() => miniProgramShop('http://shop.example.com'))).toBe(
    'SHOPXO_URL=http://shop.example.com is not https, and mini-programs call nothing else; write it like https://shop.example.com.',
  )
})

test.each([
  ...[
    '',
    'shop.example.com',
    'ftp://shop.example.com',
    'javascript:alert(1)',
    '//shop.example.com',
    'https://',
  ],
  ...['https://shop.example.com/?a=1', 'https://shop.example.com/#a', 'https://shop.example.com/api.php'],
])('%j is refused in one sentence (G5)', (text) => {
  for (const read of [shopAddress, miniProgramShop])
    expect(messageOf(() => read(text))).toMatch(
      /^SHOPXO_URL=.*; write it like https:\/\/shop\.example\.com(\/mall)?\.$/,
    )
})

test.each([
  'ftp://user:hunter2@shop.example.com',
  'https://user:hunter2@shop.example.com',
  'https://user@shop.example.com',
])('%s is refused without repeating the password (G5)', (text) => {
  for (const read of [shopAddress, miniProgramShop]) {
    const message = messageOf(() => read(text))
    expect(message).toMatch(/^SHOPXO_URL holds a user name or a password/)
    expect(message).not.toMatch(/hunter2|user@/)
  }
})

test('the folder of the shop on the browser app’s origin', () => {
  expect([undefined, '', '/', '/mall', '/shops/one/'].map((text) => shopPath(text))).toEqual([
    '',
    '',
    '/',
    '/mall',
    '/shops/one/',
  ])
  for (const text of [
    'mall',
    '//evil.example',
    'https://shop.example',
    '/a?b',
    '/a b',
    `/${'a'.repeat(100)} `,
  ])
    expect(messageOf(() => shopPath(text))).toContain('is not a folder')
})
