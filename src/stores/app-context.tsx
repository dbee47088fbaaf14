import { createContext, type PropsWithChildren, useContext, useMemo } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import { firstCatalogue } from '@/locales/catalogues'
import { textOf } from '@/locales/text-of'
import { TextProvider } from '@/locales/use-text'
import type { App } from './app'
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

/** The hook that subscribes to a part of one of the app's stores. */
const partOf =
  <State,>(storeIn: (app: App) => StoreApi<State>) =>
  <Part,>(select: (state: State) => Part): Part =>
    useStore(storeIn(useApp()), select)

export const useUser = partOf(({ user }) => user)
export const useSite = partOf(({ site }) => site)
export const usePreferences = partOf(({ preferences }) => preferences)
export const useLanguage = partOf(({ language }) => language)
