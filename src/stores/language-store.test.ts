import type { Language } from '@/domain/language'
import type { Catalogue } from '@/locales/catalogue'
import { cht } from '@/locales/cht'
import { en } from '@/locales/en'
import { spa } from '@/locales/spa'
import { zh } from '@/locales/zh'
import { MemoryStorage } from '../../tests/support/test-app'
import { createLanguage } from './language-store'
import { createPreferences, type LanguageChoice } from './preferences'
import { openStorageEntries } from './storage-entries'

const texts: Record<Language, Catalogue> = { zh, cht, en, spa }

/** How the texts of a language come; at once where nothing else is said. */
let coming: Partial<Record<Language, Catalogue | Promise<Catalogue>>> = {}

jest.mock('@/locales/catalogues', () => ({
  get firstCatalogue() {
    return texts.zh
  },
  catalogueIn: (language: Language) => coming[language] ?? texts[language],
}))

let device: Language
let told: Language[]

const begin = (
  choice: LanguageChoice = 'auto',
  offered: readonly Language[] = ['zh', 'cht', 'en', 'spa'],
) => {
  const preferences = createPreferences(openStorageEntries(new MemoryStorage()).preferences)
  preferences.getState().choose({ language: choice })
  const tools = {
    read: () => device,
    follow: () => {},
    tell: (language: Language) => void told.push(language),
  }
  const store = createLanguage(preferences, tools, offered)
  return {
    state: store.getState,
    chosen: () => preferences.getState().language,
    prefer: (language: LanguageChoice) => preferences.getState().choose({ language }),
    shown: () => [store.getState().language, store.getState().catalogue],
  }
}

const later = () => {
  let resolve: (texts: Catalogue) => void = () => {}
  let reject: () => void = () => {}
  const promise = new Promise<Catalogue>((yes, no) => {
    resolve = yes
    reject = () => no(new Error('offline'))
  })
  return { promise, resolve, reject }
}
const settled = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  device = 'en'
  told = []
  coming = {}
})

describe('at the start', () => {
  test.each<[LanguageChoice, Language, readonly Language[], Language]>([
    ['auto', 'en', ['zh', 'en'], 'en'],
    ['spa', 'en', ['zh', 'en', 'spa'], 'spa'],
    ['spa', 'en', ['zh', 'en'], 'en'],
    ['auto', 'en', ['cht', 'zh'], 'cht'],
    ['spa', 'en', ['cht', 'zh'], 'cht'],
    ['auto', 'en', [], 'en'],
  ])('%s on a device in %s, in a shop that offers %j, is %s', (choice, deviceLanguage, offered, language) => {
    device = deviceLanguage
    expect(begin(choice, offered).shown()).toEqual([language, texts[language]])
    expect(told).toEqual([language])
  })

  test('texts that are not at hand come later', async () => {
    const way = later()
    coming.en = way.promise
    const { shown } = begin()
    expect(shown()).toEqual(['en', null])
    expect(told).toEqual(['en'])
    way.resolve(en)
    await settled()
    expect(shown()).toEqual(['en', en])
  })

  test('texts that do not come are replaced by Chinese ones', async () => {
    coming.en = Promise.reject(new Error('offline'))
    const { shown } = begin()
    await settled()
    expect(shown()).toEqual(['zh', zh])
    expect(told.at(-1)).toBe('zh')
  })
})

describe('a choice', () => {
  test('is shown, told and kept', async () => {
    const { state, shown, chosen } = begin()
    await expect(state().choose('spa')).resolves.toBe(true)
    expect(shown()).toEqual(['spa', spa])
    expect(told).toEqual(['en', 'spa'])
    expect(chosen()).toBe('spa')
  })

  test('of the device’s language is kept as that', async () => {
    const { state, shown, chosen } = begin('spa')
    await expect(state().choose('auto')).resolves.toBe(true)
    expect(shown()).toEqual(['en', en])
    expect(chosen()).toBe('auto')
  })

  test('whose texts can’t be loaded changes nothing', async () => {
    const { state, shown, chosen } = begin()
    coming.spa = Promise.reject(new Error('offline'))
    await expect(state().choose('spa')).resolves.toBe(false)
    expect(shown()).toEqual(['en', en])
    expect(chosen()).toBe('auto')
  })

  test('that a later one has overtaken changes nothing', async () => {
    const { state, shown, chosen } = begin()
    const way = later()
    coming.spa = way.promise
    const first = state().choose('spa')
    const second = state().choose('cht')
    await expect(second).resolves.toBe(true)
    way.resolve(spa)
    await expect(first).resolves.toBe(false)
    expect(shown()).toEqual(['cht', cht])
    expect(chosen()).toBe('cht')
  })
})

describe('a refresh', () => {
  test('follows the device while it decides', async () => {
    const { state, shown } = begin()
    device = 'spa'
    state().refresh()
    await settled()
    expect(shown()).toEqual(['spa', spa])
  })

  test('follows another tab’s choice', async () => {
    const { state, shown, prefer } = begin()
    prefer('cht')
    state().refresh()
    await settled()
    expect(shown()).toEqual(['cht', cht])
  })

  test('loads again what did not come at the start', async () => {
    coming.en = Promise.reject(new Error('offline'))
    const { state, shown } = begin()
    await settled()
    coming = {}
    state().refresh()
    await settled()
    expect(shown()).toEqual(['en', en])
  })

  test('leaves a language that is shown, and texts that are on their way', async () => {
    const { state, shown } = begin()
    state().refresh()
    await settled()
    expect(told).toEqual(['en'])

    const way = later()
    coming.spa = way.promise
    const choice = state().choose('spa')
    device = 'cht'
    state().refresh()
    way.resolve(spa)
    await expect(choice).resolves.toBe(true)
    expect(shown()).toEqual(['spa', spa])
  })

  test('follows the device again once the texts have come', async () => {
    const { state, shown } = begin()
    coming.spa = Promise.reject(new Error('offline'))
    await state().choose('spa')
    device = 'cht'
    state().refresh()
    await settled()
    expect(shown()).toEqual(['cht', cht])
  })
})
