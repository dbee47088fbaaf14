import type { CancelSignal } from '@/api/client/cancel'
import { type Scene, toSignIn } from '@/components/account-fields'
import { AccountForm } from '@/components/account-form'
import { useAccountDraft } from '@/components/use-account-draft'
import { useLeave } from '@/components/use-leave'
import { useLoadSite } from '@/components/use-load-site'
import { type TextKey, useText } from '@/locales/use-text'
import { showSuccess } from '@/platform/elements/dialog'
import type { SendCode } from '@/stores/verification-store'

interface ContactFormProps {
  kind: 'sms' | 'email'
  submitText: string
  /** Says that the contact was bound. */
  done: TextKey
  /** The draft's owner: the member's id, '' for a person without an account. */
  owner: string
  sendCode?: SendCode
  bind: (contact: { account: string; code: string }, signal: CancelSignal) => Promise<unknown>
}

const scenes: Readonly<Record<'sms' | 'email', Scene>> = {
  sms: { ...toSignIn, name: 'bind', text: 'bind.signInInstead', captcha: null },
  email: { ...toSignIn, name: 'bindEmail', text: 'email.signInInstead', captcha: null },
}

/** A phone or an email address and its code. Sending the code needs no captcha (contract 6.7 and 6.17). */
export function ContactForm({ kind, owner, bind, done, ...form }: ContactFormProps) {
  const t = useText()
  const draft = useAccountDraft(kind === 'sms' ? 'bindMobile' : 'bindEmail', owner, kind, () => {})
  const { finish } = useLeave()
  useLoadSite()
  const submit = async (contact: { account: string; code: string }, signal: CancelSignal) => {
    await bind(contact, signal)
    draft.forget()
    showSuccess(t(done))
    finish()
  }
  return (
    <AccountForm {...form} scene={scenes[kind]} kind={kind} kinds={[kind]} draft={draft} onSubmit={submit} />
  )
}
