import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Language } from '@/domain/language'
import type { Catalogue } from '@/locales/catalogue'
import { catalogueIn, firstCatalogue } from '@/locales/catalogues'
import type { DeviceLanguage } from '@/platform/platform'
import type { LanguageChoice, PreferencesState } from './preferences'

export interface LanguageState {
  /** What the app speaks, and asks the shop to answer in. */
  language: Language
  /** Its texts; null while the first ones are on their way. */
  catalogue: Catalogue | null
  /** Speaks this language from now on, and the next time. False: its texts can't be fetched, and nothing changes. */
  choose(choice: LanguageChoice): Promise<boolean>
  /** Speaks what the device speaks now, or what was chosen and could not be fetched before. Never rejects. */
  refresh(): void
}

/** The language of the app: the device's until the person chooses. */
export const createLanguage = (preferences: StoreApi<PreferencesState>, device: DeviceLanguage) =>
  createStore<LanguageState>()((set, get) => {
    let wishes = 0
    let pending = 0
    const languageOf = (choice: LanguageChoice) => (choice === 'auto' ? device.read() : choice)
    const wanted = () => languageOf(preferences.getState().language)

    const speak = (language: Language, catalogue: Catalogue) => {
      device.tell(language)
      set({ language, catalogue })
    }

    /** However slow the texts of an older wish are, the newest wish is the one that is fulfilled. */
    const fulfil = async (language: Language, coming: Catalogue | Promise<Catalogue>): Promise<boolean> => {
      wishes += 1
      pending += 1
      const wish = wishes
      try {
        const catalogue = await coming
        if (wish === wishes) speak(language, catalogue)
        return wish === wishes
      } catch {
        if (get().catalogue === null) speak('zh', firstCatalogue)
        return false
      } finally {
        pending -= 1
      }
    }

    const language = wanted()
    const coming = catalogueIn(language)
    const atHand = coming instanceof Promise ? null : coming
    device.tell(language)
    if (atHand === null) void fulfil(language, coming)

    return {
      language,
      catalogue: atHand,
      async choose(choice) {
        const chosen = languageOf(choice)
        const done = await fulfil(chosen, catalogueIn(chosen))
        if (done) preferences.getState().choose({ language: choice })
        return done
      },
      refresh() {
        const now = wanted()
        if (pending === 0 && now !== get().language) void fulfil(now, catalogueIn(now))
      },
    }
  })
