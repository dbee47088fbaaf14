import { useState } from 'react'
import { withErrorBoundary } from '@/components/error-boundary'
import { Page } from '@/components/page'
import { SignInNeeded } from '@/components/sign-in-needed'
import { useText } from '@/locales/use-text'
import { useApp, useUser } from '@/stores/app-context'
import { BindForm } from './bind-form'
import { PlatformLink } from './platform-link'
import { QuickBind } from './quick-bind'

function BindMobile() {
  const t = useText()
  const { authorises } = useApp()
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
      {changes ? null : <QuickBind />}
      <BindForm
        submitText={t(changes ? 'bind.changeSubmit' : 'bind.submit')}
        owner={session.kind === 'member' ? String(session.user.id) : ''}
      />
    </Page>
  )
}

export default withErrorBoundary(BindMobile)
