import { useRef, useState } from 'react'
import { Page } from '@/components/page'
import { SignInNeeded } from '@/components/sign-in-needed'
import { useText } from '@/locales/use-text'
import { useApp, useSite, useUser } from '@/stores/app-context'
import { draftOwnerOf, type LastingSession } from '@/stores/session/session'
import { ContactForm } from '../contact-form'
import { PlatformLink } from '../platform-link'
import { QuickBind } from './quick-bind'

/** Binds a phone, or changes it. */
export function BindMobile() {
  const t = useText()
  const session = useUser((user) => user.session)
  // Binding turns an `unbound` person into a member on the same screen. Another member gets a new screen (another key).
  const shown = useRef<{ memberId: number | null; key: number }>({ memberId: null, key: 0 })
  if (session.kind === 'member' || session.kind === 'unbound') {
    const memberId = session.kind === 'member' ? session.user.id : null
    const { memberId: before, key } = shown.current
    if (memberId !== before) shown.current = { memberId, key: before === null ? key : key + 1 }
    return <BindScreen key={shown.current.key} session={session} />
  }
  return (
    <Page title={t('bind.title')}>
      <SignInNeeded />
    </Page>
  )
}

function BindScreen({ session }: { session: LastingSession }) {
  const t = useText()
  const { authorises, client } = useApp()
  const mobile = session.kind === 'member' ? session.user.mobileMasked : ''
  // Fixed at mount: the title must not turn into "change" when the first number is bound.
  const [changes] = useState(mobile !== '')
  const title = t(changes ? 'bind.changeTitle' : 'bind.title')
  const smsBindClientTypes = useSite((site) => site.config.smsBindClientTypes)
  const bindMobile = useUser((user) => user.bindMobile)
  const bySms = client.clientType === 'h5' || smsBindClientTypes.includes(client.clientType)

  if (session.kind === 'member' && session.user.openid === '' && authorises) {
    return (
      <Page title={title}>
        <PlatformLink />
      </Page>
    )
  }
  return (
    <Page title={title} intro={changes ? t('bind.current', { mobile }) : t('bind.why')}>
      {changes ? null : <QuickBind />}
      {bySms ? (
        <ContactForm
          kind="sms"
          submitText={t(changes ? 'bind.changeSubmit' : 'bind.submit')}
          done="bind.done"
          owner={draftOwnerOf(session)}
          bind={({ account, code }, signal) => bindMobile({ mobile: account, code }, signal)}
        />
      ) : null}
    </Page>
  )
}
