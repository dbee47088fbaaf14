import { useState } from 'react'
import type { CancelSignal } from '@/api/client/cancel'
import { type AccountEntries, AccountForm } from '@/components/account-form'
import { withErrorBoundary } from '@/components/error-boundary'
import { KindChoice } from '@/components/kind-choice'
import { Page } from '@/components/page'
import { PendingApproval } from '@/components/pending-approval'
import { ShopIdentity } from '@/components/shop-identity'
import { StateView } from '@/components/state-view'
import { useAccountKind } from '@/components/use-account-kind'
import { useAfterSignIn } from '@/components/use-after-sign-in'
import { useLoadSite } from '@/components/use-load-site'
import { accountField } from '@/domain/account-kind'
import { accountProblem, newPasswordProblem } from '@/domain/validation'
import { useText } from '@/locales/use-text'
import { showSuccess } from '@/platform/elements/dialog'
import { replaceScreen } from '@/platform/navigation'
import { useApp, useSite, useUser } from '@/stores/app-context'
import type { TypedAccount } from '@/stores/typed-account'
import { useRegisterDraft } from './use-register-draft'

function Register() {
  const t = useText()
  useLoadSite()
  const { registerKinds, captchaToRegister, mobilePattern } = useSite((site) => site.config)
  const register = useUser((user) => user.register)
  const enter = useAfterSignIn()
  const [pending, setPending] = useState(false)
  const { typedAccount } = useApp()
  const [carried] = useState(typedAccount.take)
  const { kind, choose, hold } = useAccountKind(registerKinds, carried?.kind)
  const draft = useRegisterDraft(kind, choose)
  const toSignIn = () => replaceScreen('signIn')
  const signInInstead = (typed: TypedAccount) => {
    if (typed.account) typedAccount.carry(typed)
    toSignIn()
  }

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

  if (pending) {
    return (
      <Page title={t('action.register')}>
        <PendingApproval />
      </Page>
    )
  }
  if (!kind) {
    return (
      <Page title={t('action.register')}>
        <StateView
          kind="closed"
          title={t('register.closed')}
          text={t('register.closedText')}
          action={{ text: t('action.signIn'), onClick: toSignIn }}
        />
      </Page>
    )
  }
  return (
    <Page title={t('action.register')}>
      <ShopIdentity />
      <KindChoice label={t('register.kinds')} kinds={registerKinds} value={kind} onChange={choose} />
      <AccountForm
        scene="register"
        kind={kind}
        kinds={registerKinds}
        captchaWithUsername={captchaToRegister}
        accountLabel={`field.${accountField[kind]}`}
        accountPlaceholder={kind === 'username' ? 'field.username.hint' : undefined}
        accountProblem={(account) => accountProblem(kind, account, mobilePattern)}
        passwordProblem={newPasswordProblem}
        newPassword
        carried={carried}
        onTyped={hold}
        asksConsent
        draft={draft}
        submitText={t('action.register')}
        alternative={{
          link: t('register.haveAccount'),
          when: t('account.yours'),
          text: t('register.signInInstead'),
          onClick: signInInstead,
        }}
        onSubmit={submit}
      />
    </Page>
  )
}

export default withErrorBoundary(Register)
