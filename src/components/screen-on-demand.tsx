import { type ComponentType, useEffect, useMemo, useState } from 'react'
import { accountCatalogueIn } from '@/locales/account-catalogues'
import type { Catalogue } from '@/locales/catalogue'
import { textOf } from '@/locales/text-of'
import { type TextKey, TextProvider, useText } from '@/locales/use-text'
import { useLanguage } from '@/stores/app-context'
import { withErrorBoundary } from './error-boundary'
import { Page } from './page'
import { Skeleton, type SkeletonPart } from './skeleton'
import { StateView } from './state-view'
import { useNetworkReturn } from './use-network-return'

interface Loaded {
  readonly Screen: ComponentType
  readonly texts: Catalogue
}

/** A screen and its texts: at once where both are there, as in a mini-program. */
function whole(screen: ComponentType | Promise<ComponentType>, texts: Catalogue | Promise<Catalogue>) {
  if (!(screen instanceof Promise) && !(texts instanceof Promise)) return { Screen: screen, texts }
  return Promise.all([screen, texts]).then(([Screen, loaded]) => ({ Screen, texts: loaded }))
}

interface ScreenOnDemandProps {
  load: () => ComponentType | Promise<ComponentType>
  title?: TextKey
  parts?: readonly SkeletonPart[]
}

function ScreenOnDemand({ load, title, parts = ['field', 'field'] }: ScreenOnDemandProps) {
  const t = useText()
  const language = useLanguage((state) => state.language)
  const catalogue = useLanguage((state) => state.catalogue)
  const [tries, setTries] = useState(0)
  const [failed, setFailed] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every try loads again
  const coming = useMemo(() => whole(load(), accountCatalogueIn(language)), [language, tries])
  const [loaded, setLoaded] = useState<Loaded | null>(coming instanceof Promise ? null : coming)

  useEffect(() => {
    let isLeft = false
    setFailed(false)
    Promise.resolve(coming).then(
      (found) => isLeft || setLoaded(found),
      () => isLeft || setFailed(true),
    )
    return () => {
      isLeft = true
    }
  }, [coming])
  const retry = () => setTries((before) => before + 1)
  useNetworkReturn(failed && loaded === null, retry)

  const texts = loaded?.texts
  const words = useMemo(() => textOf({ ...catalogue, ...texts }), [catalogue, texts])
  if (loaded) {
    return (
      <TextProvider value={words}>
        <loaded.Screen />
      </TextProvider>
    )
  }
  return (
    <Page title={title ? t(title) : ''}>
      {failed ? (
        <StateView
          kind="offline"
          title={t('error.offline')}
          action={{ text: t('action.retry'), onClick: retry }}
        />
      ) : (
        <Skeleton parts={parts} />
      )}
    </Page>
  )
}

/**
 * A screen with texts of its own that is not part of the first load: in a mini-program it is in the subpackage, in a
 * browser it loads when it opens, with `meanwhile` in its place, and offers to try again.
 */
export const screenOnDemand = (
  load: ScreenOnDemandProps['load'],
  meanwhile?: Pick<ScreenOnDemandProps, 'title' | 'parts'>,
) => withErrorBoundary(() => <ScreenOnDemand load={load} {...meanwhile} />)
