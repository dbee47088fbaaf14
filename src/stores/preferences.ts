import { createStore } from 'zustand/vanilla'
import type { Language } from '@/domain/language'
import type { StorageEntry } from './storage-entry'

export const appearances = ['auto', 'light', 'dark'] as const
/** `auto` follows the device. */
export type Appearance = (typeof appearances)[number]

/** `auto` follows the device. The others are the shop's names of the languages. */
export type LanguageChoice = Language | 'auto'

interface Preferences {
  readonly appearance: Appearance
  readonly language: LanguageChoice
}

export interface PreferencesState extends Preferences {
  choose(change: Partial<Preferences>): void
  /** Takes over another tab's choice. */
  follow(): void
}

const fresh: Preferences = { appearance: 'auto', language: 'auto' }

/** Appearance and language of the app on this device. They are kept at sign-out. */
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
