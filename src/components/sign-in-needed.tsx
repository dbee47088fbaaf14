import { useText } from '@/locales/use-text'
import { openScreen } from '@/platform/navigation'
import { StateView } from './state-view'

/** In place of a screen that is for members: the way in. */
export function SignInNeeded() {
  const t = useText()
  return (
    <StateView
      kind="empty"
      title={t('signIn.needed')}
      text={t('signIn.neededText')}
      action={{ text: t('action.signIn'), onClick: () => openScreen('signIn') }}
      otherAction={{ text: t('action.register'), onClick: () => openScreen('register') }}
    />
  )
}
