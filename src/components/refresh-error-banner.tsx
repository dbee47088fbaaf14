import { useText } from '@/locales/use-text'
import { Banner } from './banner'
import type { RefreshError } from './use-load-profile'
import { useSignInEntry } from './use-sign-in-entry'

/** Says why what is shown may be old, and offers the way to something newer. */
export function RefreshErrorBanner({ stale, onRetry }: { stale: RefreshError; onRetry: () => void }) {
  const t = useText()
  const entry = useSignInEntry()
  if (stale === null) return null
  if (stale === 'signedOut') {
    const action = { text: t('action.signIn'), onClick: entry.open }
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
