import { useState } from 'react'
import type { CancelSignal } from '@/api/cancel'
import { type AccountEntries, AccountForm } from '@/components/account-form'
import { KindChoice } from '@/components/kind-choice'
import { Page } from '@/components/page'
import { QuietButton } from '@/components/quiet-button'
import { guarded } from '@/components/screen-guard'
import { StateView } from '@/components/state-view'
import { useEntrance } from '@/components/use-entrance'
import { useFreshSite } from '@/components/use-fresh-site'
import { useText } from '@/locales/use-text'
import { confirmSuccess } from '@/platform/confirm-success'
import { openHome, replaceScreen } from '@/platform/navigation'
import type { AccountKind } from '@/rules/account-kind'
import { accountProblem, newPasswordProblem } from '@/rules/validation'
import { useSite, useUser } from '@/stores/world-context'
import { useRegisterDraft } from './use-register-draft'

const labels = { username: 'field.username', sms: 'field.mobile', email: 'field.email' } as const

function Register() {
  const t = useText()
  useFreshSite()
  const { registerKinds, captchaToRegister, mobilePattern } = useSite((site) => site.config)
  const register = useUser((user) => user.register)
  const enter = useEntrance()
  const [chosen, setChosen] = useState<AccountKind | null>(null)
  const [pending, setPending] = useState(false)
  const kind = chosen && registerKinds.includes(chosen) ? chosen : registerKinds[0]
  const draft = useRegisterDraft(kind, setChosen)
  const toSignIn = () => replaceScreen('signIn')

  const submit = async (entries: AccountEntries, signal: CancelSignal) => {
    if (!kind) return
    const { account, password, captcha, code } = entries
    const registration =
      kind === 'username' ? { kind, account, password, captcha } : { kind, account, password, code }
    const outcome = await register(registration, signal)
    draft.forget()
    if (outcome === 'pendingApproval') return setPending(true)
    confirmSuccess(t('register.done'))
    enter()
  }

  if (pending) {
    return (
      <Page title={t('register.title')}>
        <StateView
          kind="waiting"
          title={t('register.pending')}
          text={t('register.pendingText')}
          action={{ text: t('action.backHome'), onClick: openHome }}
        />
      </Page>
    )
  }
  if (!kind) {
    return (
      <Page title={t('register.title')}>
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
    <Page title={t('register.title')}>
      <KindChoice label={t('register.kinds')} kinds={registerKinds} value={kind} onChange={setChosen} />
      <AccountForm
        scene="register"
        kind={kind}
        kinds={registerKinds}
        captchaWithUsername={captchaToRegister}
        accountLabel={labels[kind]}
        accountHint={kind === 'username' ? 'field.username.hint' : undefined}
        accountProblem={(account) => accountProblem(kind, account, mobilePattern)}
        passwordProblem={newPasswordProblem}
        newPassword
        asksConsent
        draft={draft}
        submitText={t('register.submit')}
        otherWay={{ when: t('account.yours'), text: t('register.signInInstead'), onClick: toSignIn }}
        onSubmit={submit}
      />
      <QuietButton onClick={toSignIn}>{t('register.haveAccount')}</QuietButton>
    </Page>
  )
}

export default guarded(Register)
