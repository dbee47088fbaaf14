import { useText } from '@/locales/use-text'
import { Banner } from './banner'
import type { Staleness } from './use-fresh-profile'

/** Says that what is shown was known earlier, and offers to ask the shop again. */
export function StaleBanner({ stale, onRetry }: { stale: Staleness; onRetry: () => void }) {
  const t = useText()
  if (stale === null) return null
  return (
    <Banner
      kind="offline"
      text={t(`stale.${stale}`)}
      action={{ text: t('action.retry'), onClick: onRetry }}
    />
  )
}
