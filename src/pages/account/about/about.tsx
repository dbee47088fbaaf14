import './about.css'
import { vendor } from '@vendor'
import type { LinkedText, ShopService } from '@/api/wire/shop-service'
import { TextButton } from '@/components/action-button'
import { AgreementLinks } from '@/components/agreement-links'
import { Cell, CellGroup } from '@/components/cell'
import { NotLoaded } from '@/components/not-loaded'
import { Page } from '@/components/page'
import { ShopIdentity } from '@/components/shop-identity'
import { useAction } from '@/components/use-action'
import { useLoadSite } from '@/components/use-load-site'
import { useLoaded } from '@/components/use-loaded'
import { useText } from '@/locales/use-text'
import { callPhone, openLink, openServiceChat } from '@/platform/contact'
import { Picture, Text, View } from '@/platform/elements/basics'
import { notify } from '@/platform/elements/dialog'
import type { ContactOutcome } from '@/platform/platform'
import { useAccountActions } from '@/stores/use-account-actions'

/** Whose account this is: the shop, how to reach it, and what it must show. */
export function About() {
  const t = useText()
  const { loadShopService } = useAccountActions()
  const { loaded, retry } = useLoaded(loadShopService)
  useLoadSite()

  return (
    <Page title={t('about.title')}>
      <ShopIdentity />
      <NotLoaded loaded={loaded} parts={['rows']} onRetry={retry} />
      {loaded.kind === 'ready' ? <ServiceRows service={loaded.value} /> : null}
      <AgreementLinks />
      <View className="ac-about-foot">
        {loaded.kind === 'ready' ? <Filings filings={loaded.value.filings} /> : null}
        <Text>{t('about.version', { version: APP_VERSION })}</Text>
      </View>
    </Page>
  )
}

/** How the shop can be reached. A row stands only for what it has. */
function ServiceRows({ service }: { service: ShopService }) {
  const t = useText()
  const contact = useContact()
  const { phone, email, qq, address, link, chat, images } = service
  const copy = (text: string) => contact(async () => ((await vendor.copyText(text)) ? 'copied' : 'failed'))
  const hasRow = phone || email || qq || address || link || chat
  return (
    <>
      {hasRow ? (
        <CellGroup>
          {chat ? (
            <Cell label={t('about.chat')} onClick={() => contact(() => openServiceChat(chat))} />
          ) : null}
          {link ? <Cell label={t('about.service')} onClick={() => contact(() => openLink(link))} /> : null}
          {phone ? (
            <Cell label={t('about.phone')} value={phone} onClick={() => contact(() => callPhone(phone))} />
          ) : null}
          {email ? <Cell label={t('field.email')} value={email} onClick={() => copy(email)} /> : null}
          {qq ? <Cell label="QQ" value={qq} onClick={() => copy(qq)} /> : null}
          {address ? <Cell label={t('about.address')} note={address} /> : null}
        </CellGroup>
      ) : null}
      {images.map(({ name, image }) => (
        <View key={image} className="ac-about-codes">
          <Picture className="ac-about-code" src={image} alt={name || t('about.scan')} fit="contain" />
          <Text>{name || t('about.scan')}</Text>
        </View>
      ))}
    </>
  )
}

/** The licences that a shop in China must show, each with the page of the authority where it has one. */
function Filings({ filings }: { filings: readonly LinkedText[] }) {
  const contact = useContact()
  return (
    <>
      {filings.map(({ text, url }) => (
        <View key={text}>
          {url ? (
            <TextButton onClick={() => contact(() => openLink(url))}>{text}</TextButton>
          ) : (
            <Text>{text}</Text>
          )}
        </View>
      ))}
    </>
  )
}

/** Returns how to open a contact; where it was copied instead, or neither, a message says so. */
function useContact(): (open: () => Promise<ContactOutcome>) => void {
  const t = useText()
  const { run } = useAction(async (_signal, open: () => Promise<ContactOutcome>) => {
    const outcome = await open()
    if (outcome !== 'opened') notify(t(outcome === 'copied' ? 'crash.copied' : 'crash.notCopied'))
  })
  return (open) => void run(open)
}
