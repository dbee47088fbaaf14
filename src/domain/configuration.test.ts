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
