import { useText } from '@/locales/use-text'
import { useApp } from '@/stores/app-context'

/** The platform's name in the person's language; '' in a browser. */
export function usePlatformName(): string {
  const t = useText()
  const { clientType } = useApp().client
  return clientType === 'h5' ? '' : t(`platform.${clientType}`)
}
