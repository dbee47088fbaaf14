import { Banner } from '@/components/banner'
import { withErrorBoundary } from '@/components/error-boundary'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { useLoadSite } from '@/components/use-load-site'
import { useText } from '@/locales/use-text'
import { openScreen } from '@/platform/navigation'
import { useSite, useUser } from '@/stores/app-context'
import { needsMobile } from '@/stores/session/session'
import { GuestHome } from './guest-home'
import { MemberHome } from './member-home'

function Home() {
  const t = useText()
  const session = useUser((user) => user.session)
  const trouble = useUser((user) => user.storageTrouble)
  const siteName = useSite((site) => site.config.siteName)
  // Only for guests: the member's profile request also reports a closed shop, and one call at start is enough.
  useLoadSite(session.kind === 'guest')
  const mustBind = needsMobile(session)

  return (
    <Page title={siteName || t('home.title')} first>
      {trouble ? (
        <Banner kind="info" text={t(trouble === 'damaged' ? 'home.storageDamaged' : 'home.storageNotKept')} />
      ) : null}
      {session.kind === 'guest' && session.expiredId !== undefined ? (
        <Banner kind="error" text={t('error.signedOut')} />
      ) : null}
      {mustBind ? (
        <Banner
          kind="info"
          text={t('home.mustBind')}
          action={{ text: t('home.mobileMissing'), onClick: () => openScreen('bindMobile') }}
        />
      ) : null}
      {session.kind === 'restoring' ? <Skeleton parts={['person', 'rows', 'rows']} /> : null}
      {session.kind === 'member' ? <MemberHome user={session.user} mustBind={mustBind} /> : null}
      {session.kind === 'restoring' || session.kind === 'member' ? null : <GuestHome />}
    </Page>
  )
}

export default withErrorBoundary(Home)
