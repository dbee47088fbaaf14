import { languageFor, languageNames, languages, languageTags } from './language'

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
  ['zh#Hant', 'cht'],
  ['ZH-TW', 'cht'],
  ['cmn', 'zh'],
  ['cmn-CN', 'zh'],
  ['yue-Hans', 'zh'],
  ['yue-CN', 'zh'],
  ['yue-Hant-MO', 'cht'],
  ['zh-SG', 'zh'],
  ['xzh-TW', 'en'],
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

test('each language has a tag that browsers know, and is named in its own words', () => {
  for (const language of languages) {
    const tag = languageTags[language]
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag])
    expect(languageFor([tag], 'en')).toBe(language)
    const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? ''
    expect(languageNames[language].toLowerCase()).toBe(name.toLowerCase())
  }
})
