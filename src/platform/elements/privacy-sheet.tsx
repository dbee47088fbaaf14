import type { PrivacySheetProps } from './element-props'

/** Only in WeChat the app itself asks for consent: Alipay and Douyin ask, and browsers give no personal data. */
export function PrivacySheet(_: PrivacySheetProps) {
  return null
}
