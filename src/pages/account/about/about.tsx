import './about.css'
import { useEffect, useState } from 'react'
import { isApiError } from '@/api/client/errors'
import type { ShopService } from '@/api/wire/shop-service'
import { AgreementLinks } from '@/components/agreement-links'
import { errorText } from '@/components/error-text'
import { Page } from '@/components/page'
import { ShopIdentity } from '@/components/shop-identity'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { useAction } from '@/components/use-action'
import { useLoadSite } from '@/components/use-load-site'
import { useNetworkReturn } from '@/components/use-network-return'
import { useText } from '@/locales/use-text'
import { Text, View } from '@/platform/elements/basics'
import { useAccountActions } from '@/stores/use-account-actions'
import { Filings } from './filings'
import { ServiceRows } from './service-rows'

type Loading =
  | { kind: 'loading' }
  | { kind: 'ready'; service: ShopService }
  | { kind: 'failed'; error: unknown }

/** Whose account this is: the shop, how to reach it, and what it must show. */
export function About() {
  const t = useText()
  const { loadShopService } = useAccountActions()
  const [state, setState] = useState<Loading>({ kind: 'loading' })
  useLoadSite()

  const { run: load } = useAction(async (signal) => {
    setState({ kind: 'loading' })
    try {
      setState({ kind: 'ready', service: await loadShopService(signal) })
    } catch (error) {
      const left = isApiError(error) && error.kind === 'aborted'
      if (!left) setState({ kind: 'failed', error })
    }
  })
  useNetworkReturn(state.kind === 'failed', () => void load())
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen opens
  useEffect(() => void load(), [])

  return (
    <Page title={t('about.title')}>
      <ShopIdentity />
      {state.kind === 'loading' ? <Skeleton parts={['rows']} text={t('action.loading')} /> : null}
      {state.kind === 'failed' ? (
        <StateView
          kind="error"
          title={errorText(state.error, t) ?? t('error.server')}
          action={{ text: t('action.retry'), onClick: load }}
        />
      ) : null}
      {state.kind === 'ready' ? <ServiceRows service={state.service} /> : null}
      <AgreementLinks />
      <View className="ac-about-foot">
        {state.kind === 'ready' ? <Filings filings={state.service.filings} /> : null}
        <Text>{t('about.version', { version: APP_VERSION })}</Text>
      </View>
    </Page>
  )
}
