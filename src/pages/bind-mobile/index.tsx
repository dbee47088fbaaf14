import { useState } from 'react'
import { Page } from '@/components/page'
import { guarded } from '@/components/screen-guard'
import { SignInNeeded } from '@/components/sign-in-needed'
import { useText } from '@/locales/use-text'
import { useUser, useWorld } from '@/stores/world-context'
import { BindForm } from './bind-form'
import { OneTap } from './one-tap'
import { PlatformLink } from './platform-link'

function BindMobile() {
  const t = useText()
  const { authorises } = useWorld()
  const session = useUser((user) => user.session)
  const mobile = session.kind === 'member' ? session.user.mobileMasked : ''
  // The title must not turn into «change» the moment that a first number is bound.
  const [changes] = useState(mobile !== '')
  const title = t(changes ? 'bind.changeTitle' : 'bind.title')

  if (session.kind !== 'member' && session.kind !== 'unbound') {
    return (
      <Page title={title}>
        <SignInNeeded />
      </Page>
    )
  }
  if (session.kind === 'member' && session.user.openid === '' && authorises) {
    return (
      <Page title={title}>
        <PlatformLink />
      </Page>
    )
  }
  return (
    <Page title={title} intro={changes ? t('bind.current', { mobile }) : t('bind.why')}>
      {changes ? null : <OneTap />}
      <BindForm
        submitText={t(changes ? 'bind.changeSubmit' : 'bind.submit')}
        owner={session.kind === 'member' ? String(session.user.id) : ''}
      />
    </Page>
  )
}

export default guarded(BindMobile)
