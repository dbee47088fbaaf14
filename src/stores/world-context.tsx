import { createContext, type PropsWithChildren, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import { firstCatalogue } from '@/locales/catalogues'
import { textOf } from '@/locales/text-of'
import { TextProvider } from '@/locales/use-text'
import type { LanguageState } from './language-store'
import type { PreferencesState } from './preferences'
import type { SiteState } from './site-store'
import type { UserState } from './user-store'
import type { World } from './world'

const WorldContext = createContext<World | null>(null)

/** Gives the screens below it the world that they stand on, and its words. */
export function WorldProvider({ world, children }: PropsWithChildren<{ world: World }>) {
  const catalogue = useStore(world.language, (state) => state.catalogue)
  const t = useMemo(() => textOf(catalogue ?? firstCatalogue), [catalogue])
  return (
    <WorldContext.Provider value={world}>
      <TextProvider value={t}>{children}</TextProvider>
    </WorldContext.Provider>
  )
}

/** The world of this screen. */
export function useWorld(): World {
  const world = useContext(WorldContext)
  if (!world) throw new Error('A screen stands outside of WorldProvider')
  return world
}

/** What the selector picks of the user store, followed. */
export const useUser = <Part,>(select: (state: UserState) => Part): Part => useStore(useWorld().user, select)

/** What the selector picks of the site store, followed. */
export const useSite = <Part,>(select: (state: SiteState) => Part): Part => useStore(useWorld().site, select)

/** What the selector picks of the preferences, followed. */
export const usePreferences = <Part,>(select: (state: PreferencesState) => Part): Part =>
  useStore(useWorld().preferences, select)

/** What the selector picks of the language in use, followed. */
export const useLanguage = <Part,>(select: (state: LanguageState) => Part): Part =>
  useStore(useWorld().language, select)
