import { useText } from '@/locales/use-text'
import { openHome } from '@/platform/navigation'
import { StateView } from './state-view'
import { useLeave } from './use-leave'

/** Replaces a form whose account was created and waits for the shop's approval (code −110). */
export function PendingApproval() {
  const t = useText()
  const { toShop } = useLeave()
  return (
    <StateView
      kind="waiting"
      title={t('register.pending')}
      text={t('register.pendingText')}
      action={{ text: t(toShop ? 'action.backToShop' : 'action.backHome'), onClick: toShop ?? openHome }}
    />
  )
}
