import { useText } from '@/locales/use-text'
import { useWorld } from '@/stores/world-context'

/** What people call the platform that the app runs in; '' in a browser. */
export function usePlatformName(): string {
  const t = useText()
  const { clientType } = useWorld().client
  return clientType === 'h5' ? '' : t(`platform.${clientType}`)
}
