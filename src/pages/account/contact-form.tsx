import type { CancelSignal } from '@/api/client/cancel'
import { AccountForm } from '@/components/account-form'
import { useDraft } from '@/components/use-draft'
import { useLeave } from '@/components/use-leave'
import { useLoadSite } from '@/components/use-load-site'
import { accountField } from '@/domain/account-kind'
import { accountProblem } from '@/domain/validation'
import { type TextKey, useText } from '@/locales/use-text'
import { showSuccess } from '@/platform/elements/dialog'
import { replaceScreen } from '@/platform/navigation'
import { useApp, useSite } from '@/stores/app-context'
import type { SendCode } from '@/stores/verification-store'

interface ContactFormProps {
  kind: 'sms' | 'email'
  submitText: string
  /** Says that the contact was bound. */
  done: TextKey
  /** Offers to sign in with a contact that belongs to another account. */
  signInInstead: TextKey
  /** The draft's owner: the member's id, '' for a person without an account. */
  owner: string
  sendCode?: SendCode
  bind: (contact: { account: string; code: string }, signal: CancelSignal) => Promise<unknown>
}

const labels = { sms: 'field.mobile', email: 'field.email' } as const

/** A phone or an email address and its code. Sending the code needs no captcha (contract 6.7 and 6.17). */
export function ContactForm({ kind, owner, bind, done, signInInstead, ...form }: ContactFormProps) {
  const t = useText()
  const pattern = useSite((site) => site.config.mobilePattern)
  const { typedAccount } = useApp()
  const draft = useDraft(kind === 'sms' ? 'bindMobile' : 'bindEmail', owner)
  const field = accountField[kind]
  const { finish } = useLeave()
  useLoadSite()

  const submit = async (contact: { account: string; code: string }, signal: CancelSignal) => {
    await bind(contact, signal)
    draft.forget()
    showSuccess(t(done))
    finish()
  }
  const keep = ({ [field]: text = '' }: Record<string, string>) => {
    if (text) draft.keep({ [field]: text })
    else draft.forget()
  }

  return (
    <AccountForm
      {...form}
      scene={kind === 'sms' ? 'bind' : 'bindEmail'}
      kind={kind}
      kinds={[kind]}
      accountLabel={labels[kind]}
      accountProblem={(account) => accountProblem(kind, account, pattern)}
      draft={{ ...draft, keep }}
      alternative={{
        when: t('account.yours'),
        text: t(signInInstead),
        onClick(typed) {
          typedAccount.carry(typed)
          replaceScreen('signIn')
        },
      }}
      onSubmit={({ account, code }, signal) => submit({ account, code }, signal)}
    />
  )
}
