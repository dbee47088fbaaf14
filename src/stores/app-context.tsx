import { createContext, type PropsWithChildren, useContext, useMemo } from 'react'
import { firstCatalogue } from '@/locales/catalogues'
import { textOf } from '@/locales/text-of'
import { TextProvider } from '@/locales/use-text'
import type { App } from './app'
import type { LanguageState } from './language-store'
import type { PreferencesState } from './preferences'
import type { UserState } from './session/user-store'
import type { SiteState } from './site-store'
import { useStore } from './use-store'

const AppContext = createContext<App | null>(null)

/** Provides the app container and its texts to the screens below. */
export function AppProvider({ app, children }: PropsWithChildren<{ app: App }>) {
  const catalogue = useStore(app.language, (state) => state.catalogue)
  const t = useMemo(() => textOf(catalogue ?? firstCatalogue), [catalogue])
  return (
    <AppContext.Provider value={app}>
      <TextProvider value={t}>{children}</TextProvider>
    </AppContext.Provider>
  )
}

/** The app container of this screen. */
export function useApp(): App {
  const app = useContext(AppContext)
  if (!app) throw new Error('A screen stands outside of AppProvider')
  return app
}

/** Subscribes to a part of the user store. */
export const useUser = <Part,>(select: (state: UserState) => Part): Part => useStore(useApp().user, select)

/** Subscribes to a part of the site store. */
export const useSite = <Part,>(select: (state: SiteState) => Part): Part => useStore(useApp().site, select)

/** Subscribes to a part of the preferences. */
export const usePreferences = <Part,>(select: (state: PreferencesState) => Part): Part =>
  useStore(useApp().preferences, select)

/** Subscribes to a part of the language store. */
export const useLanguage = <Part,>(select: (state: LanguageState) => Part): Part =>
  useStore(useApp().language, select)
