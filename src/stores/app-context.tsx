import { createContext, type PropsWithChildren, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import { firstCatalogue } from '@/locales/catalogues'
import { textOf } from '@/locales/text-of'
import { TextProvider } from '@/locales/use-text'
import type { App } from './app'
import type { LanguageState } from './language-store'
import type { PreferencesState } from './preferences'
import type { UserState } from './session/user-store'
import type { SiteState } from './site-store'

const AppContext = createContext<App | null>(null)

/** Gives the screens below it the app that they stand on, and its words. */
export function AppProvider({ app, children }: PropsWithChildren<{ app: App }>) {
  const catalogue = useStore(app.language, (state) => state.catalogue)
  const t = useMemo(() => textOf(catalogue ?? firstCatalogue), [catalogue])
  return (
    <AppContext.Provider value={app}>
      <TextProvider value={t}>{children}</TextProvider>
    </AppContext.Provider>
  )
}

/** The app of this screen. */
export function useApp(): App {
  const app = useContext(AppContext)
  if (!app) throw new Error('A screen stands outside of AppProvider')
  return app
}

/** What the selector picks of the user store, followed. */
export const useUser = <Part,>(select: (state: UserState) => Part): Part => useStore(useApp().user, select)

/** What the selector picks of the site store, followed. */
export const useSite = <Part,>(select: (state: SiteState) => Part): Part => useStore(useApp().site, select)

/** What the selector picks of the preferences, followed. */
export const usePreferences = <Part,>(select: (state: PreferencesState) => Part): Part =>
  useStore(useApp().preferences, select)

/** What the selector picks of the language in use, followed. */
export const useLanguage = <Part,>(select: (state: LanguageState) => Part): Part =>
  useStore(useApp().language, select)
