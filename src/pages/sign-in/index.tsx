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
import { passwordProblem, signInNameProblem } from '@/rules/validation'
import { useSite, useUser } from '@/stores/world-context'

const labels = { username: 'field.account', sms: 'field.mobile', email: 'field.email' } as const

function SignIn() {
  const t = useText()
  useFreshSite()
  const { loginKinds, captchaToLogin, mobilePattern } = useSite((site) => site.config)
  const signIn = useUser((user) => user.signIn)
  const enter = useEntrance()
  const [chosen, setChosen] = useState<AccountKind | null>(null)
  const kind = chosen && loginKinds.includes(chosen) ? chosen : loginKinds[0]
  const toRegister = () => replaceScreen('register')

  const submit = async ({ account, password, captcha, code }: AccountEntries, signal: CancelSignal) => {
    if (!kind) return
    await signIn(kind === 'username' ? { kind, account, password, captcha } : { kind, account, code }, signal)
    confirmSuccess(t('signIn.done'))
    enter()
  }

  if (!kind) {
    return (
      <Page title={t('signIn.title')}>
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
    <Page title={t('signIn.title')}>
      <KindChoice label={t('signIn.kinds')} kinds={loginKinds} value={kind} onChange={setChosen} />
      <AccountForm
        scene="signIn"
        kind={kind}
        kinds={loginKinds}
        captchaWithUsername={captchaToLogin}
        accountLabel={labels[kind]}
        accountPlaceholder={kind === 'username' ? 'field.account.placeholder' : undefined}
        accountProblem={(account) => signInNameProblem(kind, account, mobilePattern)}
        passwordProblem={kind === 'username' ? passwordProblem : undefined}
        submitText={t('signIn.submit')}
        otherWay={{ when: t('signIn.newHere'), text: t('action.register'), onClick: toRegister }}
        onSubmit={submit}
      />
      <QuietButton onClick={toRegister}>{t('signIn.noAccount')}</QuietButton>
    </Page>
  )
}

export default guarded(SignIn)
