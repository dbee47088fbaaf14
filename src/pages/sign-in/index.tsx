import type { CancelSignal } from '@/api/client/cancel'
import { signingIn } from '@/components/account-fields'
import { type AccountEntries, AccountForm } from '@/components/account-form'
import { withErrorBoundary } from '@/components/error-boundary'
import { Page } from '@/components/page'
import { ShopIdentity } from '@/components/shop-identity'
import { StateView } from '@/components/state-view'
import { useAccountKind } from '@/components/use-account-kind'
import { useAfterSignIn } from '@/components/use-after-sign-in'
import { useLoadSite } from '@/components/use-load-site'
import { useText } from '@/locales/use-text'
import { showSuccess } from '@/platform/elements/dialog'
import { openHome } from '@/platform/navigation'
import { useSite, useUser } from '@/stores/app-context'

function SignIn() {
  const t = useText()
  useLoadSite()
  const kinds = useSite((site) => site.config.loginKinds)
  const signIn = useUser((user) => user.signIn)
  const enter = useAfterSignIn()
  const choice = useAccountKind(kinds)
  const { kind } = choice

  const submit = async ({ account, password, captcha, code }: AccountEntries, signal: CancelSignal) => {
    if (!kind) return
    await signIn(kind === 'username' ? { kind, account, password, captcha } : { kind, account, code }, signal)
    showSuccess(t('signIn.done'))
    enter()
  }

  return (
    <Page title={t('action.signIn')}>
      {kind ? (
        <>
          <ShopIdentity />
          <AccountForm
            scene={signingIn}
            {...choice}
            kind={kind}
            submitText={t('action.signIn')}
            onSubmit={submit}
          />
        </>
      ) : (
        <StateView
          kind="closed"
          title={t('signIn.closed')}
          text={t('signIn.closedText')}
          action={{ text: t('action.backHome'), onClick: openHome }}
        />
      )}
    </Page>
  )
}

export default withErrorBoundary(SignIn)
