import { useText } from '@/locales/use-text'
import { Banner } from './banner'
import type { Staleness } from './use-fresh-profile'
import { useWayIn } from './use-way-in'

/** Says why what is shown may be old, and offers the way to something newer. */
export function StaleBanner({ stale, onRetry }: { stale: Staleness; onRetry: () => void }) {
  const t = useText()
  const wayIn = useWayIn()
  if (stale === null) return null
  if (stale === 'signedOut') {
    const action = { text: t('action.signIn'), onClick: wayIn.open }
    return <Banner kind="error" text={t('error.signedOut')} action={action} />
  }
  return (
    <Banner
      kind="offline"
      text={t(`stale.${stale}`)}
      action={{ text: t('action.retry'), onClick: onRetry }}
    />
  )
}
