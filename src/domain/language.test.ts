import { languageFor } from './language'

test.each([
  ['zh', 'zh'],
  ['zh-CN', 'zh'],
  ['zh_CN', 'zh'],
  ['zh-Hans-HK', 'zh'],
  ['zh-TW', 'cht'],
  ['zh_TW', 'cht'],
  ['zh-HK', 'cht'],
  ['zh-MO', 'cht'],
  ['zh-Hant', 'cht'],
  ['zh-Hant-TW', 'cht'],
  ['yue', 'cht'],
  ['yue-HK', 'cht'],
  ['yue-Hans-CN', 'zh'],
  ['cmn-Hans-CN', 'zh'],
  ['cmn-Hant-TW', 'cht'],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['es', 'spa'],
  ['es-419', 'spa'],
  ['es_MX', 'spa'],
  ['fr-FR', 'en'],
  ['est-EE', 'en'],
  ['', 'en'],
])('a device in %j is shown %s', (name, language) => {
  expect(languageFor([name])).toBe(language)
})

test('who lists several is shown the first that the app speaks', () => {
  expect(languageFor(['fr-FR', 'es-ES', 'en'])).toBe('spa')
  expect(languageFor([])).toBe('en')
})

test.each([[[]], [['']], [['fr-FR']]])(
  'a mini-program speaks Chinese where the platform says %j',
  (names) => {
    expect(languageFor(names, 'zh')).toBe('zh')
    expect(languageFor([...names, 'en'], 'zh')).toBe('en')
  },
)
