import { useText } from '@/locales/use-text'
import { openHome } from '@/platform/navigation'
import { StateView } from './state-view'

/** Replaces a form whose account was created and waits for the shop's approval (code −110). */
export function PendingApproval() {
  const t = useText()
  return (
    <StateView
      kind="waiting"
      title={t('register.pending')}
      text={t('register.pendingText')}
      action={{ text: t('action.backHome'), onClick: openHome }}
    />
  )
}
