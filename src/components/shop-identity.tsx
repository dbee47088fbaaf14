import './shop-identity.css'
import { Text, View } from '@/platform/elements/basics'
import { useSite } from '@/stores/app-context'
import { Avatar } from './avatar'

/** The shop's square logo, or its initial. */
export function ShopLogo() {
  const { logo, siteName = '' } = useSite((site) => site.config)
  return (
    <View className="ac-shop-logo">
      <Avatar src={logo ?? null} name={siteName} />
    </View>
  )
}

/** The shop's logo and name, above a form: they say whose account this is. */
export function ShopIdentity() {
  const siteName = useSite((site) => site.config.siteName)
  return (
    <View className="ac-shop">
      <ShopLogo />
      <Text className="ac-shop-name">{siteName}</Text>
    </View>
  )
}
