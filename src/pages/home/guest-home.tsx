import './home.css'
import { PrimaryButton, TextButton } from '@/components/action-button'
import { AgreementLinks } from '@/components/agreement-links'
import { BackToShop } from '@/components/back-to-shop'
import { ShopLogo } from '@/components/shop-identity'
import { useSignInEntry } from '@/components/use-sign-in-entry'
import { useText } from '@/locales/use-text'
import { Heading, Text, View } from '@/platform/elements/basics'
import { openScreen } from '@/platform/navigation'
import { ConfiguredLinks } from './configured-links'
import { PreferenceCells } from './preference-cells'

/** Home of a guest: why to sign in, and the options to do so. */
export function GuestHome() {
  const t = useText()
  const entry = useSignInEntry()
  return (
    <>
      <View className="ac-home-card ac-home-guest">
        <ShopLogo />
        <Heading level={2} className="ac-home-name">
          {t('home.guest')}
        </Heading>
        <Text className="ac-home-note">{t('home.guestText')}</Text>
        <View className="ac-home-actions">
          <PrimaryButton onClick={entry.open}>{entry.text}</PrimaryButton>
          {entry.byName ? null : (
            <TextButton onClick={() => openScreen('signIn')}>{t('authorise.byName')}</TextButton>
          )}
          <TextButton onClick={() => openScreen('register')}>{t('action.register')}</TextButton>
        </View>
      </View>
      <BackToShop />
      <ConfiguredLinks />
      <PreferenceCells />
      <AgreementLinks about />
    </>
  )
}
