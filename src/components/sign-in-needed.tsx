import { useText } from '@/locales/use-text'
import { openScreen } from '@/platform/navigation'
import { StateView } from './state-view'
import { useWayIn } from './use-way-in'

/** In place of a screen that is for members: the way in. */
export function SignInNeeded() {
  const t = useText()
  const wayIn = useWayIn()
  return (
    <StateView
      kind="person"
      title={t('signIn.needed')}
      text={t('signIn.neededText')}
      action={{ text: wayIn.text, onClick: wayIn.open }}
      otherAction={{ text: t('action.register'), onClick: () => openScreen('register') }}
    />
  )
}
