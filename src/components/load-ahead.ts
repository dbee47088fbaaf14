import { useEffect } from 'react'
import type { Language } from '@/domain/language'
import { whenIdle } from '@/platform/when-idle'
import { useLanguage } from '@/stores/app-context'

type Load = (language: Language) => Promise<unknown>

const loads: Load[] = []

/** Names what `useLoadAhead` loads. */
export const loadLater = (load: Load): void => void loads.push(load)

/** Loads the screens that a member opens next when there is nothing else to do. */
export function useLoadAhead(): void {
  const language = useLanguage((state) => state.language)
  useEffect(
    // What fails loads when its screen opens.
    () => whenIdle(() => loads.forEach((load) => void load(language).catch(() => {}))),
    [language],
  )
}
