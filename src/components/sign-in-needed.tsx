import { useText } from '@/locales/use-text'
import { openScreen } from '@/platform/navigation'
import { useUser } from '@/stores/app-context'
import { Skeleton, type SkeletonPart } from './skeleton'
import { StateView } from './state-view'
import { useSignInEntry } from './use-sign-in-entry'

/** Stands in for what only a member sees: its shape until the session is restored, then the way to sign in. */
export function SignInNeeded({ parts = ['field', 'field'] }: { parts?: readonly SkeletonPart[] }) {
  const t = useText()
  const entry = useSignInEntry()
  const isRestoring = useUser(({ session }) => session.kind === 'restoring')
  if (isRestoring) return <Skeleton parts={parts} />
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
