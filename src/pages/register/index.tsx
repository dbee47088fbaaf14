import { useState } from 'react'
import type { CancelSignal } from '@/api/client/cancel'
import { registering } from '@/components/account-fields'
import { type AccountEntries, AccountForm } from '@/components/account-form'
import { withErrorBoundary } from '@/components/error-boundary'
import { Page } from '@/components/page'
import { PendingApproval } from '@/components/pending-approval'
import { ShopIdentity } from '@/components/shop-identity'
import { StateView } from '@/components/state-view'
import { useAccountDraft } from '@/components/use-account-draft'
import { useAccountKind } from '@/components/use-account-kind'
import { useAfterSignIn } from '@/components/use-after-sign-in'
import { useLoadSite } from '@/components/use-load-site'
import { useText } from '@/locales/use-text'
import { showSuccess } from '@/platform/elements/dialog'
import { replaceScreen } from '@/platform/navigation'
import { useSite, useUser } from '@/stores/app-context'

function Register() {
  const t = useText()
  useLoadSite()
  const kinds = useSite((site) => site.config.registerKinds)
  const register = useUser((user) => user.register)
  const enter = useAfterSignIn()
  const [pending, setPending] = useState(false)
  const choice = useAccountKind(kinds)
  const { kind } = choice
  const draft = useAccountDraft('register', '', kind, choice.onKind)

  const submit = async (entries: AccountEntries, signal: CancelSignal) => {
    if (!kind) return
    const { account, password, captcha, code } = entries
    const registration =
      kind === 'username' ? { kind, account, password, captcha } : { kind, account, password, code }
    const outcome = await register(registration, signal)
    draft.forget()
    if (outcome === 'pendingApproval') return setPending(true)
    showSuccess(t('register.done'))
    enter()
  }

  const content = () => {
    if (pending) return <PendingApproval />
    if (kind) {
      return (
        <>
          <ShopIdentity />
          <AccountForm
            scene={registering}
            {...choice}
            {...{ kind, draft }}
            submitText={t('action.register')}
            onSubmit={submit}
          />
        </>
      )
    }
    const action = { text: t('action.signIn'), onClick: () => replaceScreen('signIn') }
    return (
      <StateView kind="closed" title={t('register.closed')} text={t('register.closedText')} action={action} />
    )
  }
  return <Page title={t('action.register')}>{content()}</Page>
}

export default withErrorBoundary(Register)
