import './about.css'
import { AgreementLinks } from '@/components/agreement-links'
import { NotLoaded } from '@/components/not-loaded'
import { Page } from '@/components/page'
import { ShopIdentity } from '@/components/shop-identity'
import { useLoadSite } from '@/components/use-load-site'
import { useLoaded } from '@/components/use-loaded'
import { useText } from '@/locales/use-text'
import { Text, View } from '@/platform/elements/basics'
import { useAccountActions } from '@/stores/use-account-actions'
import { Filings } from './filings'
import { ServiceRows } from './service-rows'

/** Whose account this is: the shop, how to reach it, and what it must show. */
export function About() {
  const t = useText()
  const { loadShopService } = useAccountActions()
  const { loaded, load } = useLoaded(loadShopService)
  useLoadSite()

  return (
    <Page title={t('about.title')}>
      <ShopIdentity />
      <NotLoaded loaded={loaded} parts={['rows']} onRetry={load} />
      {loaded.kind === 'ready' ? <ServiceRows service={loaded.value} /> : null}
      <AgreementLinks />
      <View className="ac-about-foot">
        {loaded.kind === 'ready' ? <Filings filings={loaded.value.filings} /> : null}
        <Text>{t('about.version', { version: APP_VERSION })}</Text>
      </View>
    </Page>
  )
}
