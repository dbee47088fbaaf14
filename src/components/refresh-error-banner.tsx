import { useText } from '@/locales/use-text'
import { Banner } from './banner'
import type { RefreshError } from './use-load-profile'
import { useSignInEntry } from './use-sign-in-entry'

/** Says why the shown data may be outdated, and offers to retry or to sign in. */
export function RefreshErrorBanner({ error, onRetry }: { error: RefreshError; onRetry: () => void }) {
  const t = useText()
  const entry = useSignInEntry()
  if (error === null) return null
  if (error === 'signedOut') {
    const action = { text: t('action.signIn'), onClick: entry.open }
    return <Banner kind="error" text={t('error.signedOut')} action={action} />
  }
  return (
    <Banner
      kind="offline"
      text={t(`stale.${error}`)}
      action={{ text: t('action.retry'), onClick: onRetry }}
    />
  )
}
