import type { PrivacySheetProps } from './element-props'

/** Only WeChat leaves the asking to the app: Alipay and Douyin ask themselves, browsers hand nothing out. */
export function PrivacySheet(_: PrivacySheetProps) {
  return null
}
