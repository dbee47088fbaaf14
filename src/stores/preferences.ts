import { createStore } from 'zustand/vanilla'
import { languages } from '@/domain/language'
import type { StorageEntry } from './storage-entry'

export const appearances = ['auto', 'light', 'dark'] as const
/** `auto` follows the device. */
export type Appearance = (typeof appearances)[number]

export const languageChoices = ['auto', ...languages] as const
/** `auto` follows the device; the others are the shop's names for its languages. */
export type LanguageChoice = (typeof languageChoices)[number]

interface Preferences {
  readonly appearance: Appearance
  readonly language: LanguageChoice
}

export interface PreferencesState extends Preferences {
  choose(change: Partial<Preferences>): void
  /** Takes over what another tab has chosen. */
  follow(): void
}

const fresh: Preferences = { appearance: 'auto', language: 'auto' }

/** How this device's people want to see the app. It stays when somebody signs out (FLOWS 5). */
export const createPreferences = (entry: StorageEntry<Preferences>) =>
  createStore<PreferencesState>()((set, get) => ({
    ...(entry.read() ?? fresh),
    choose(change) {
      const { appearance, language } = get()
      const chosen = { appearance, language, ...entry.read(), ...change }
      set(chosen)
      entry.write(chosen)
    },
    follow() {
      const kept = entry.read()
      const { appearance, language } = get()
      if (kept && (kept.appearance !== appearance || kept.language !== language)) set(kept)
    },
  }))
