import { vendor } from '@vendor'
import type { ShopService } from '@/api/wire/shop-service'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { useText } from '@/locales/use-text'
import { callPhone, openLink, openServiceChat } from '@/platform/contact'
import { Picture, Text, View } from '@/platform/elements/basics'
import { useContact } from './use-contact'

/** How the shop can be reached. A row stands only for what it has. */
export function ServiceRows({ service }: { service: ShopService }) {
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
