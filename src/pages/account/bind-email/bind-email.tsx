import { useState } from 'react'
import type { User } from '@/api/wire/user'
import { useText } from '@/locales/use-text'
import { useApp } from '@/stores/app-context'
import { useAccountActions } from '@/stores/use-account-actions'
import { ContactForm } from '../contact-form'
import { MemberPage } from '../member-page'
import { PlatformLink } from '../platform-link'

/** Binds an email address, or changes it. */
export function BindEmail() {
  const t = useText()
  return (
    <MemberPage
      title={t('email.title')}
      intro={({ emailMasked }) => (emailMasked ? t('email.current', { email: emailMasked }) : t('email.why'))}
    >
      {(user) => <EmailForm user={user} />}
    </MemberPage>
  )
}

function EmailForm({ user }: { user: User }) {
  const t = useText()
  const { authorises } = useApp()
  const { bindEmail, sendEmailCode } = useAccountActions()
  const [changes] = useState(user.emailMasked !== '')
  // In a mini-program the shop looks up the openid and would make a second account without one (contract 6.17).
  if (authorises && user.openid === '') return <PlatformLink />
  return (
    <ContactForm
      kind="email"
      submitText={t(changes ? 'bind.changeSubmit' : 'bind.submit')}
      done="email.done"
      owner={String(user.id)}
      sendCode={sendEmailCode}
      bind={({ account, code }, signal) => bindEmail({ email: account, code }, signal)}
    />
  )
}
