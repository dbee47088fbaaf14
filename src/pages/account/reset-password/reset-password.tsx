import { useState } from 'react'
import type { CancelSignal } from '@/api/client/cancel'
import { type AccountEntries, AccountForm } from '@/components/account-form'
import { KindChoice } from '@/components/kind-choice'
import { Page } from '@/components/page'
import { TextButton } from '@/components/text-button'
import { useAfterSignIn } from '@/components/use-after-sign-in'
import { useDraft } from '@/components/use-draft'
import { useLoadSite } from '@/components/use-load-site'
import { accountField, type CodeKind, guessAccountKind } from '@/domain/account-kind'
import { accountProblem, newPasswordProblem } from '@/domain/validation'
import { useText } from '@/locales/use-text'
import { showSuccess } from '@/platform/elements/dialog'
import { replaceScreen } from '@/platform/navigation'
import { useApp, useSite, useUser } from '@/stores/app-context'
import type { TypedAccount } from '@/stores/typed-account'
import { useAccountActions } from '@/stores/use-account-actions'

const labels = { sms: 'field.mobile', email: 'field.email' } as const
const kinds = ['sms', 'email'] as const

/** What was typed to sign in, as far as it is a phone number or an email address. */
function contactOf(typed: TypedAccount | null, pattern?: string) {
  const kind = typed && guessAccountKind(typed.account, pattern)
  return typed && kind && kind !== 'username' ? { kind, account: typed.account } : null
}

/** Sets a new password by a code, for somebody who has forgotten theirs. A user name has no such way (contract 6.16). */
export function ResetPassword() {
  const t = useText()
  useLoadSite()
  const { typedAccount } = useApp()
  const { mobilePattern, captchaToLogin, loginKinds } = useSite((site) => site.config)
  const [carried] = useState(() => contactOf(typedAccount.take(), mobilePattern))
  const isMember = useUser((user) => user.session.kind === 'member')
  const signIn = useUser((user) => user.signIn)
  const { resetPassword, sendResetCode } = useAccountActions()
  const enter = useAfterSignIn()
  const [kind, setKind] = useState<CodeKind>(carried?.kind ?? 'sms')
  const draft = useDraft('resetPassword', '')
  const toSignIn = (typed?: TypedAccount) => {
    if (typed) typedAccount.carry(typed)
    replaceScreen('signIn')
  }

  const keep = ({ mobile = '', email = '' }: Record<string, string>) => {
    if (mobile || email) draft.keep({ kind, mobile, email })
    else draft.forget()
  }
  const restored = () => {
    setKind(draft.found?.kind === 'email' && draft.found[accountField.email] ? 'email' : 'sms')
    draft.restored()
  }

  const submit = async ({ account, password, code }: AccountEntries, signal: CancelSignal) => {
    const typed = { kind: 'username', account } as const
    // The shop signs nobody in by a reset. With a captcha, or when it refuses, the person signs in by hand.
    const canSignIn = !isMember && !captchaToLogin && loginKinds.includes('username')
    const signInWithIt = () => signIn({ ...typed, password }, signal)
    const reset = { account, password, code }
    const member = await resetPassword(reset, canSignIn ? signInWithIt : null, signal)
    draft.forget()
    showSuccess(t('newPassword.done'))
    if (isMember || member) return enter()
    if (!canSignIn) return toSignIn(typed)
    try {
      await signInWithIt()
      enter()
    } catch {
      toSignIn(typed)
    }
  }

  return (
    <Page title={t('reset.title')} intro={t('reset.intro')}>
      <KindChoice
        label={t('reset.kinds')}
        kinds={kinds}
        value={kind}
        onChange={(chosen) => setKind(chosen === 'email' ? 'email' : 'sms')}
      />
      <AccountForm
        scene="reset"
        sendCode={sendResetCode}
        carried={carried}
        kind={kind}
        kinds={kinds}
        accountLabel={labels[kind]}
        accountProblem={(account) => accountProblem(kind, account, mobilePattern)}
        passwordProblem={newPasswordProblem}
        newPassword
        newPasswordLabel="newPassword.field"
        draft={{ ...draft, keep, restored }}
        submitText={t('reset.submit')}
        alternative={{
          when: t('signIn.newHere'),
          text: t('action.register'),
          onClick(typed) {
            typedAccount.carry(typed)
            replaceScreen('register')
          },
        }}
        onSubmit={submit}
      />
      {isMember ? null : <TextButton onClick={() => toSignIn()}>{t('reset.back')}</TextButton>}
    </Page>
  )
}
