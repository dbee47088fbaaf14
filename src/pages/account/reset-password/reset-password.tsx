import { useState } from 'react'
import type { CancelSignal } from '@/api/client/cancel'
import { type Scene, toRegister } from '@/components/account-fields'
import { type AccountEntries, AccountForm } from '@/components/account-form'
import { TextButton } from '@/components/action-button'
import { Page } from '@/components/page'
import { useAccountDraft } from '@/components/use-account-draft'
import { useAfterSignIn } from '@/components/use-after-sign-in'
import { useLoadSite } from '@/components/use-load-site'
import { type AccountKind, guessAccountKind } from '@/domain/account-kind'
import { newPasswordProblem } from '@/domain/validation'
import { useText } from '@/locales/use-text'
import { showSuccess } from '@/platform/elements/dialog'
import { replaceScreen } from '@/platform/navigation'
import { useApp, useSite, useUser } from '@/stores/app-context'
import type { TypedAccount } from '@/stores/typed-account'
import { useAccountActions } from '@/stores/use-account-actions'

const resetting: Scene = {
  ...{ ...toRegister, name: 'reset', captcha: 'user_forget', kindsLabel: 'reset.kinds' },
  password: { isNew: true, label: 'newPassword.field', problem: newPasswordProblem },
}

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
  const [kind, setKind] = useState<AccountKind>(carried?.kind ?? 'sms')
  const draft = useAccountDraft('resetPassword', '', kind, setKind)

  const toSignIn = () => replaceScreen('signIn')
  const submit = async ({ account, password, code }: AccountEntries, signal: CancelSignal) => {
    const typed = { kind: 'username', account } as const
    // The shop signs nobody in by a reset. With a captcha, or when it refuses, the person signs in by hand.
    const canSignIn = !isMember && !captchaToLogin && loginKinds.includes('username')
    const signInWithIt = () => signIn({ ...typed, password }, signal)
    const byHand = () => {
      typedAccount.carry(typed)
      toSignIn()
    }
    const reset = { account, password, code }
    const member = await resetPassword(reset, canSignIn ? signInWithIt : null, signal)
    draft.forget()
    showSuccess(t('newPassword.done'))
    if (isMember || member) return enter()
    if (!canSignIn) return byHand()
    await signInWithIt().then(enter, byHand)
  }
  return (
    <Page title={t('reset.title')} intro={t('reset.intro')}>
      <AccountForm
        scene={resetting}
        sendCode={sendResetCode}
        {...{ carried, kind, draft }}
        kinds={['sms', 'email']}
        onKind={setKind}
        submitText={t('reset.submit')}
        onSubmit={submit}
      />
      {isMember ? null : <TextButton onClick={toSignIn}>{t('reset.back')}</TextButton>}
    </Page>
  )
}
