import { useState } from 'react'
import type { CancelSignal } from '@/api/client/cancel'
import { type AccountEntries, AccountForm } from '@/components/account-form'
import { withErrorBoundary } from '@/components/error-boundary'
import { KindChoice } from '@/components/kind-choice'
import { Page } from '@/components/page'
import { ShopIdentity } from '@/components/shop-identity'
import { StateView } from '@/components/state-view'
import { useAccountKind } from '@/components/use-account-kind'
import { useAfterSignIn } from '@/components/use-after-sign-in'
import { useLoadSite } from '@/components/use-load-site'
import { accountField, guessAccountKind } from '@/domain/account-kind'
import { passwordProblem, signInNameProblem } from '@/domain/validation'
import { useText } from '@/locales/use-text'
import { showSuccess } from '@/platform/elements/dialog'
import { openHome, replaceScreen } from '@/platform/navigation'
import { useApp, useSite, useUser } from '@/stores/app-context'
import type { TypedAccount } from '@/stores/typed-account'

function SignIn() {
  const t = useText()
  useLoadSite()
  const { loginKinds, captchaToLogin, mobilePattern } = useSite((site) => site.config)
  const signIn = useUser((user) => user.signIn)
  const enter = useAfterSignIn()
  const { typedAccount } = useApp()
  const [carried] = useState(typedAccount.take)
  const { kind, choose, hold } = useAccountKind(loginKinds, carried?.kind)
  const registerInstead = ({ account }: TypedAccount) => {
    if (account) typedAccount.carry({ kind: guessAccountKind(account, mobilePattern), account })
    replaceScreen('register')
  }

  const resetPassword = (typed: TypedAccount) => {
    typedAccount.carry(typed)
    replaceScreen('resetPassword')
  }

  const submit = async ({ account, password, captcha, code }: AccountEntries, signal: CancelSignal) => {
    if (!kind) return
    await signIn(kind === 'username' ? { kind, account, password, captcha } : { kind, account, code }, signal)
    showSuccess(t('signIn.done'))
    enter()
  }

  if (!kind) {
    return (
      <Page title={t('action.signIn')}>
        <StateView
          kind="closed"
          title={t('signIn.closed')}
          text={t('signIn.closedText')}
          action={{ text: t('action.backHome'), onClick: openHome }}
        />
      </Page>
    )
  }
  return (
    <Page title={t('action.signIn')}>
      <ShopIdentity />
      <KindChoice
        label={t('signIn.kinds')}
        kinds={loginKinds}
        names="signIn.by"
        value={kind}
        onChange={choose}
      />
      <AccountForm
        scene="signIn"
        kind={kind}
        kinds={loginKinds}
        captchaWithUsername={captchaToLogin}
        carried={carried}
        onTyped={hold}
        asksConsent
        accountLabel={kind === 'username' ? 'field.account' : `field.${accountField[kind]}`}
        accountPlaceholder={kind === 'username' ? 'field.account.placeholder' : undefined}
        accountProblem={(account) => signInNameProblem(kind, account, mobilePattern)}
        passwordProblem={kind === 'username' ? passwordProblem : undefined}
        forgot={kind === 'username' ? resetPassword : undefined}
        submitText={t('action.signIn')}
        alternative={{
          link: t('signIn.noAccount'),
          when: t('signIn.newHere'),
          text: t('action.register'),
          onClick: registerInstead,
        }}
        onSubmit={submit}
      />
    </Page>
  )
}

export default withErrorBoundary(SignIn)
