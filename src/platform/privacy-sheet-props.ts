/** What stands on the sheet that asks whether the platform may hand out personal data. */
export interface PrivacySheetProps {
  title: string
  text: string
  contractText: string
  agreeText: string
  refuseText: string
}
