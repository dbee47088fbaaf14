import './shared-data.css'
import { usePlatformName } from '@/components/use-platform-name'
import { useText } from '@/locales/use-text'
import { Heading, Text, View } from '@/platform/elements/basics'

/** Lists what the shop learns by this sign-in, and what it doesn't. */
export function SharedData() {
  const t = useText()
  const platform = usePlatformName()
  return (
    <View className="ac-shared">
      <Heading level={2} className="ac-shared-title">
        {t('authorise.shared')}
      </Heading>
      <Text className="ac-shared-line">{t('authorise.sharedId', { platform })}</Text>
      <Text className="ac-shared-line">{t('authorise.sharedProfile')}</Text>
      <Text className="ac-shared-line ac-shared-not">{t('authorise.notShared')}</Text>
    </View>
  )
}
