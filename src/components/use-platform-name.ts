import { useText } from '@/locales/use-text'
import { useApp } from '@/stores/app-context'

/** What people call the platform that the app runs in; '' in a browser. */
export function usePlatformName(): string {
  const t = useText()
  const { clientType } = useApp().client
  return clientType === 'h5' ? '' : t(`platform.${clientType}`)
}
