import './privacy-sheet.weapp.css'
import { useEffect, useId, useState } from 'react'
import { Button, Text, View } from './elements'
import { agreeToPrivacy, askPrivacyWith, openPrivacyContract, refusePrivacy } from './privacy-request'
import type { PrivacySheetProps } from './privacy-sheet-props'

/** Asks when WeChat first needs the person's consent: for an avatar, a nickname, a phone number. */
export function PrivacySheet({ title, text, contractText, agreeText, refuseText }: PrivacySheetProps) {
  const [asking, setAsking] = useState(false)
  const agreeId = `agree${useId().replace(/\W/g, '')}`
  useEffect(() => askPrivacyWith(setAsking), [])
  if (!asking) return null

  return (
    <View className="ac-privacy">
      <View className="ac-privacy-panel" role="dialog" aria-label={title}>
        <View className="ac-privacy-title">{title}</View>
        <Text className="ac-privacy-text">{text}</Text>
        <Button className="ac-privacy-contract" onClick={openPrivacyContract}>
          {contractText}
        </Button>
        <View className="ac-privacy-buttons">
          <Button className="ac-privacy-button" onClick={refusePrivacy}>
            {refuseText}
          </Button>
          <Button
            id={agreeId}
            className="ac-privacy-button ac-privacy-agree"
            native={{
              openType: 'agreePrivacyAuthorization',
              onAgreePrivacyAuthorization: () => agreeToPrivacy(agreeId),
            }}
          >
            {agreeText}
          </Button>
        </View>
      </View>
    </View>
  )
}
