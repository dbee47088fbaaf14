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
  appearance: Appearance
  language: LanguageChoice
}

export interface PreferencesState extends Preferences {
  choose(change: Partial<Preferences>): void
}

/** How this device's people want to see the app. It stays when somebody signs out (FLOWS 5). */
export const createPreferences = (entry: StorageEntry<Preferences>) =>
  createStore<PreferencesState>()((set, get) => {
    const kept = entry.read()
    return {
      ...(kept === null || kept === 'damaged' ? { appearance: 'auto', language: 'auto' } : kept),
      choose(change) {
        set(change)
        const { appearance, language } = get()
        entry.write({ appearance, language })
      },
    }
  })
