import './home.css'
import { Avatar } from '@/components/avatar'
import { PrimaryButton } from '@/components/primary-button'
import { QuietButton } from '@/components/quiet-button'
import { useText } from '@/locales/use-text'
import { Heading, Text, View } from '@/platform/elements'
import { openScreen } from '@/platform/navigation'

/** What a guest sees: what signing in is good for, and the two ways in. */
export function GuestHome() {
  const t = useText()
  return (
    <View className="ac-home-card ac-home-guest">
      <Avatar src={null} name="" size="large" />
      <Heading level={2} className="ac-home-name">
        {t('home.guest')}
      </Heading>
      <Text className="ac-home-note">{t('home.guestText')}</Text>
      <View className="ac-home-actions">
        <PrimaryButton onClick={() => openScreen('signIn')}>{t('action.signIn')}</PrimaryButton>
        <QuietButton onClick={() => openScreen('register')}>{t('action.register')}</QuietButton>
      </View>
    </View>
  )
}
