import { MemoryStorage } from '../../tests/support/test-app'
import { createPreferences, type LanguageChoice } from './preferences'
import { openStorageEntries } from './storage-entries'

let storage: MemoryStorage
const open = () => createPreferences(openStorageEntries(storage).preferences)
const choiceOf = (store: ReturnType<typeof open>) => {
  const { appearance, language } = store.getState()
  return { appearance, language }
}
const keep = (value: object) => storage.write('account.preferences', JSON.stringify({ version: 1, value }))

beforeEach(() => {
  storage = new MemoryStorage()
})

test('a new device decides appearance and language', () => {
  expect(choiceOf(open())).toEqual({ appearance: 'auto', language: 'auto' })
})

test('a choice is shown, kept, and leaves the other one', () => {
  const store = open()
  store.getState().choose({ appearance: 'dark' })
  store.getState().choose({ language: 'en' })
  expect(choiceOf(store)).toEqual({ appearance: 'dark', language: 'en' })
  expect(choiceOf(open())).toEqual({ appearance: 'dark', language: 'en' })
})

test('a choice holds while the app is open, also where the device keeps nothing', () => {
  storage.full = true
  const store = open()
  store.getState().choose({ appearance: 'light' })
  store.getState().choose({ language: 'spa' })
  expect(choiceOf(store)).toEqual({ appearance: 'light', language: 'spa' })
})

test('what another tab has chosen is taken over, also by the next choice here', () => {
  const [one, other] = [open(), open()]
  other.getState().choose({ appearance: 'dark' })
  expect(choiceOf(one).appearance).toBe('auto')
  one.getState().choose({ language: 'en' })
  expect(choiceOf(one)).toEqual({ appearance: 'dark', language: 'en' })
  other.getState().follow()
  expect(choiceOf(other)).toEqual({ appearance: 'dark', language: 'en' })
})

test.each([{ appearance: 'dark' }, { language: 'en' }] as const)(
  'another tab’s %j alone is followed',
  (change) => {
    const [one, other] = [open(), open()]
    other.getState().choose(change)
    one.getState().follow()
    expect(choiceOf(one)).toEqual({ appearance: 'auto', language: 'auto', ...change })
  },
)

test('following what is known already, or nothing at all, changes nothing', () => {
  const store = open()
  store.getState().choose({ appearance: 'dark' })
  const changed = jest.fn()
  store.subscribe(changed)
  store.getState().follow()
  storage.remove('account.preferences')
  store.getState().follow()
  expect(changed).not.toHaveBeenCalled()
  expect(choiceOf(store)).toEqual({ appearance: 'dark', language: 'auto' })
})

test.each(['auto', 'light', 'dark'])('the appearance %s is read back', (appearance) => {
  keep({ appearance, language: 'en' })
  expect(choiceOf(open())).toEqual({ appearance, language: 'en' })
})

test.each<LanguageChoice>(['auto', 'zh', 'cht', 'en', 'spa'])('the language %s is read back', (language) => {
  keep({ appearance: 'dark', language })
  expect(choiceOf(open())).toEqual({ appearance: 'dark', language })
})

test('a damaged choice is the device’s, and leaves the other one', () => {
  keep({ appearance: 'pink', language: 'en' })
  expect(choiceOf(open())).toEqual({ appearance: 'auto', language: 'en' })
  keep({ appearance: 'dark', language: 'fr' })
  expect(choiceOf(open())).toEqual({ appearance: 'dark', language: 'auto' })
})
