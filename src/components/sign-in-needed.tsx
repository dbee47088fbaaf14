import { useText } from '@/locales/use-text'
import { openScreen } from '@/platform/navigation'
import { StateView } from './state-view'
import { useSignInEntry } from './use-sign-in-entry'

/** Replaces a screen for members when nobody is signed in. */
export function SignInNeeded() {
  const t = useText()
  const entry = useSignInEntry()
  return (
    <StateView
      kind="person"
      title={t('signIn.needed')}
      text={t('signIn.neededText')}
      action={{ text: entry.text, onClick: entry.open }}
      otherAction={{ text: t('action.register'), onClick: () => openScreen('register') }}
    />
  )
}
