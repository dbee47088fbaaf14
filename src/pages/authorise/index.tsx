import { useState } from 'react'
import { withErrorBoundary } from '@/components/error-boundary'
import { Page } from '@/components/page'
import { PendingApproval } from '@/components/pending-approval'
import { usePlatformName } from '@/components/use-platform-name'
import { useText } from '@/locales/use-text'
import { useUser } from '@/stores/app-context'
import { AuthoriseForm } from './authorise-form'
import { FirstProfileForm } from './first-profile-form'

function Authorise() {
  const t = useText()
  const platform = usePlatformName()
  const identified = useUser((user) => user.session.kind === 'identified')

  const [pending, setPending] = useState(false)

  if (pending) {
    return (
      <Page title={t('action.signIn')}>
        <PendingApproval />
      </Page>
    )
  }
  return (
    <Page
      title={t('action.signIn')}
      intro={identified ? t('firstProfile.intro') : t('authorise.intro', { platform })}
    >
      {identified ? <FirstProfileForm onPending={() => setPending(true)} /> : <AuthoriseForm />}
    </Page>
  )
}

export default withErrorBoundary(Authorise)
