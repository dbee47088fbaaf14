import { useText } from '@/locales/use-text'
import { openScreen } from '@/platform/navigation'
import { useApp } from '@/stores/app-context'

/** The first sign-in option for a guest: by the platform where it has login codes, otherwise by account name. */
export function useSignInEntry(): { byName: boolean; text: string; open: () => void } {
  const t = useText()
  const { authorises, client } = useApp()
  const { clientType } = client
  if (!authorises || clientType === 'h5') {
    return { byName: true, text: t('action.signIn'), open: () => openScreen('signIn') }
  }
  return {
    byName: false,
    text: t(`authorise.submit.${clientType}`),
    open: () => openScreen('authorise'),
  }
}
