import { createStore, type StoreApi } from 'zustand/vanilla'
import { chosenLanguage, type Language } from '@/domain/language'
import type { Catalogue } from '@/locales/catalogue'
import { catalogueIn, firstCatalogue } from '@/locales/catalogues'
import type { DeviceLanguage } from '@/platform/platform'
import type { LanguageChoice, PreferencesState } from './preferences'

export interface LanguageState {
  /** The language of the app and of the shop's answers. */
  language: Language
  /** The texts of the language; null until the first ones are loaded. */
  catalogue: Catalogue | null
  /** Switches to this language and keeps the choice. False when its texts can't be loaded: nothing changes then. */
  choose(choice: LanguageChoice): Promise<boolean>
  /** Switches to the wanted language if it differs: the device's has changed, or texts could not be loaded before. */
  refresh(): void
}

/** The language of the app: the device's until the person chooses, among those of this shop. */
export const createLanguage = (
  preferences: StoreApi<PreferencesState>,
  device: DeviceLanguage,
  offered: readonly Language[],
) =>
  createStore<LanguageState>()((set, get) => {
    let wishes = 0
    let pending = 0
    const languageOf = (choice: LanguageChoice) => chosenLanguage(choice, device.read(), offered)
    const wanted = () => languageOf(preferences.getState().language)

    const speak = (language: Language, catalogue: Catalogue) => {
      device.tell(language)
      set({ language, catalogue })
    }

    /** Only the newest request takes effect, in whatever order the texts arrive. */
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
