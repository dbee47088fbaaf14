import { configurationKeys, readConfiguration } from './configuration'

const mistakesIn = (value: unknown) => readConfiguration(value).mistakes
const read = (value: unknown) => readConfiguration(value).configuration

test('nothing set is everything as the shop has it', () => {
  expect(readConfiguration({})).toEqual({
    mistakes: [],
    configuration: {
      shopUrl: 'https://shop.example.com',
      accent: '#ff0036',
      rows: ['mobile', 'email', 'security', 'language', 'appearance'],
      links: [],
      back: {},
      languages: ['zh', 'cht', 'en', 'spa'],
    },
  })
})

test('a colour may be named as ShopXO names its themes', () => {
  expect(read({ accent: 'blue' }).accent).toBe('#1677ff')
  expect(read({ accent: '#07C160' }).accent).toBe('#07C160')
})

test.each([
  [{ acent: 'blue' }, `acent is not known here, only ${configurationKeys.join(', ')}.`],
  [
    { accent: 'pink' },
    'accent must be a colour like #1677ff or one of red, yellow, black, green, orange, blue, brown, purple.',
  ],
  [{ accent: 'constructor' }, expect.stringMatching(/^accent must be a colour/)],
  [{ kinds: ['sms', 'phone'] }, 'kinds.1 must be a list of some of username, sms, email.'],
  [{ kinds: 'sms' }, 'kinds must be a list of some of username, sms, email.'],
  [{ kinds: [] }, 'kinds must be a list of some of username, sms, email.'],
  [{ kinds: ['sms', 'sms'] }, 'kinds must not name one twice.'],
  [{ languages: ['fr'] }, 'languages.0 must be a list of some of zh, cht, en, spa.'],
  [{ rows: null }, expect.stringMatching(/^rows must be a list/)],
  [{ shopUrl: 'http://shop.example.com' }, expect.stringMatching(/^shopUrl must be the https address/)],
  [{ shopUrl: 'https://me:secret@shop.example.com' }, expect.stringMatching(/^shopUrl must be/)],
  [{ shopUrl: 'https://shop.example.com/api.php' }, expect.stringMatching(/^shopUrl must be/)],
  [{ shopPath: 'https://shop.example.com' }, expect.stringMatching(/^shopPath must be the folder/)],
  [{ shopPath: '//evil.example' }, expect.stringMatching(/^shopPath must be the folder/)],
  [{ logo: 'javascript:alert(1)' }, expect.stringMatching(/^logo must be the https address/)],
  [{ back: { browser: 'https://evil.example' } }, 'back.browser must be a path like /orders.'],
  [{ back: { miniProgram: 'opener' } }, 'back.miniProgram must be a page like /pages/order/index.'],
  [{ name: 5 }, 'name must be a text.'],
  [{ links: [{ browser: '/a' }] }, 'links.0.text must be set.'],
  [{ links: [{ text: { en: 'Orders' } }] }, 'links.0.text.zh must be set.'],
  [
    { links: [{ text: { zh: '订单' }, browser: 'javascript:alert(1)' }] },
    'links.0.browser must be a path like /orders, an https address or a number like tel:4001234567.',
  ],
  [
    { links: [{ text: { zh: '订单' }, miniProgram: 'https://shop.example.com' }] },
    'links.0.miniProgram must be a page like /pages/order/index or a number like tel:4001234567.',
  ],
  [
    { links: [{ text: { zh: '订单' }, browser: '//evil.example' }] },
    expect.stringMatching(/^links.0.browser/),
  ],
  [
    { links: [{ text: { zh: '订单' }, browser: '/\\evil.example' }] },
    expect.stringMatching(/^links.0.browser/),
  ],
  ['', expect.stringMatching(/^account.config.json must be an object of/)],
])('%j is told in one sentence that names the key', (value, sentence) => {
  expect(mistakesIn(value)).toEqual([sentence])
})

test('each mistake is told, its key has its default, and the rest counts', () => {
  const { configuration, mistakes } = readConfiguration({ accent: 'pink', name: '', kinds: ['email'] })
  expect(mistakes).toHaveLength(2)
  expect(configuration).toMatchObject({ accent: '#ff0036', kinds: ['email'] })
  expect(configuration).not.toHaveProperty('name')
})

const linked = (addresses: object) => ({ links: [{ text: { zh: '订单' }, ...addresses }] })

test.each([
  { shopUrl: 'https://shop.example.com' },
  { shopUrl: 'HTTPS://shop-1.example.com:8443/mall/~two' },
  { shopUrl: 'http://localhost:8000' },
  { shopUrl: 'http://127.0.0.1/mall' },
  { shopPath: '/' },
  { shopPath: '/mall' },
  { shopPath: '/mall/~two-2/v1.0/' },
  { name: '我的 商店' },
  { logo: '/logo.png?v=2' },
  { logo: 'https://cdn.example.com/logo.png' },
  { rows: ['appearance', 'mobile'] },
  { kinds: ['email', 'sms', 'username'] },
  { languages: ['en', 'zh'] },
  { hostSession: 'shopxo-uniapp' },
  { back: { browser: '/' } },
  { back: { browser: '/orders?all=1', miniProgram: '/pages/order/index?all=1' } },
  { back: { miniProgram: '/pages/my-order' } },
  linked({ browser: '/' }),
  linked({ browser: '/orders?all=1#top' }),
  linked({ browser: 'https://help.example.com' }),
  linked({ browser: 'https://help.example.com/a?b=c' }),
  linked({ browser: 'tel:+86-400-123' }),
  linked({ miniProgram: 'tel:4001234567' }),
  linked({ miniProgram: '/pages/order/index' }),
  linked({ miniProgram: '/packages/my-order/pages/list?all=1' }),
  { links: [{ text: { zh: '订单', cht: '訂單', en: 'Orders', spa: 'Pedidos' } }] },
])('%j is taken as it is written', (value) => {
  const { configuration, mistakes } = readConfiguration(value)
  expect(mistakes).toEqual([])
  expect(configuration).toMatchObject(value)
})

test('a slash at the end of the shop’s address makes no difference', () => {
  expect(read({ shopUrl: 'https://shop.example.com/mall/' }).shopUrl).toBe('https://shop.example.com/mall')
})

test.each([
  ['shopUrl', ['shop.example.com', 'see https://shop.example.com', 'https://', 'https://shop.example.com:']],
  [
    'shopUrl',
    ['https://shop.example.com:80a', 'https://shop.example.com/mall?x=1', 'https://shop.example.com//'],
  ],
  ['shopUrl', ['http://localhost.example.com', 'http://127.0.0.2', 'ftp://shop.example.com', 5]],
  ['shopPath', ['mall', 'x/mall', '/mall?x=1', '/ma ll', '/mall//two', '']],
  // A slip at the end of a long one must not take an expression for ever.
  ['shopPath', [`/${'a'.repeat(100)} `, `/${'a/'.repeat(100)} `]],
  ['name', ['', '   ', null]],
  ['logo', ['logo.png', '//evil.example/logo.png', '/\\evil.example', 'see /logo.png', '/logo.png small']],
  [
    'logo',
    ['https:///logo.png', 'https://', 'http://cdn.example.com/logo.png', 'x https://cdn.example.com/a'],
  ],
  ['accent', ['#1677f', '#1677ff0', 'x#1677ff', '1677ff', '#1677fg', 'RED', 7]],
  ['kinds', [['sms', 'email', 'sms'], [1], {}]],
  ['languages', [['zh', 'zh'], [], 'zh']],
  ['rows', [['orders'], ['mobile', 'mobile']]],
  ['hostSession', ['shopxo', true]],
  ['links', ['/orders', {}]],
])('%s can be none of %j', (key, values) => {
  for (const value of values) {
    expect(mistakesIn({ [key]: value })).toEqual([
      expect.stringMatching(new RegExp(`^${key}(\\.\\d)? must `)),
    ])
  }
})

test.each([
  ['browser', ['orders', 'see /orders', '/my orders', 'http://help.example.com', 'https://', 'https:///a']],
  [
    'browser',
    ['x https://help.example.com', 'https://help.example.com/a b', 'tel:', 'tel:12a', 'call tel:12'],
  ],
  [
    'miniProgram',
    ['/pages', 'pages/order', '/pages/or der', '/pages/order#top', '/pages//order', '/pages/order/'],
  ],
  ['miniProgram', ['see /pages/order', '/pages/order?a b', 'tel:', 'tel:12a', 'call tel:12']],
])('a link in %s leads to none of %j', (place, values) => {
  for (const value of values) {
    expect(mistakesIn(linked({ [place]: value }))).toEqual([
      expect.stringMatching(`^links.0.${place} must be a pa`),
    ])
  }
})

test.each([
  ['browser', ['orders', 'see /orders', '/my orders', '//evil.example', '/\\evil.example', 'tel:12']],
  ['miniProgram', ['/pages', 'see /pages/order', '/pages/order#top', '/pages/order?a b', 'tel:12']],
])('the way back in %s leads to none of %j', (place, values) => {
  for (const value of values) {
    expect(mistakesIn({ back: { [place]: value } })).toEqual([
      expect.stringMatching(`^back.${place} must be a pa`),
    ])
  }
})

test('an object where there is none names the keys that it may have', () => {
  expect(mistakesIn({ back: '/orders' })).toEqual(['back must be an object of browser, miniProgram.'])
  expect(mistakesIn({ links: [{ text: '订单' }] })).toEqual([
    'links.0.text must be an object of zh, cht, en, spa.',
  ])
  expect(mistakesIn(linked({ href: '/a' }))).toEqual([
    'links.0.href is not known here, only browser, miniProgram, text.',
  ])
})

test('what is no configuration at all leaves everything as the shop has it', () => {
  for (const value of [null, undefined, 'x', []]) expect(read(value)).toEqual(read({}))
})
