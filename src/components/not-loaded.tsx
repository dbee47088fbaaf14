import { isApiError } from '@/api/client/errors'
import { useText } from '@/locales/use-text'
import { failureOf } from './error-text'
import { Skeleton, type SkeletonPart } from './skeleton'
import { StateView } from './state-view'
import type { Loaded } from './use-loaded'

interface NotLoadedProps {
  loaded: Loaded<unknown>
  /** What the screen will show, for the time until it is there. */
  parts: readonly SkeletonPart[]
  onRetry: () => void
}

/** What stands in the place of something that is loading, or failed to. Renders nothing once it is there. */
export function NotLoaded({ loaded, parts, onRetry }: NotLoadedProps) {
  const t = useText()
  if (loaded.kind === 'ready') return null
  if (loaded.kind === 'loading') return <Skeleton parts={parts} />
  // `failureOf` is null for a closed shop, which `Page` shows above this hidden content.
  const title = failureOf(loaded.error, t)?.text ?? t('error.server')
  const kind = isApiError(loaded.error) && loaded.error.kind === 'offline' ? 'offline' : 'error'
  return <StateView kind={kind} title={title} action={{ text: t('action.retry'), onClick: onRetry }} />
}
