import './privacy-sheet.weapp.css'
import Taro from '@tarojs/taro'
import { useEffect, useId, useState } from 'react'
import { quietly } from '../quietly'
import { Button, Text, View } from './basics'
import type { PrivacySheetProps } from './element-props'

type Resolve = Parameters<Parameters<typeof Taro.onNeedPrivacyAuthorization>[0]>[0]

/** Shows or hides a screen's question whether WeChat may hand out personal data. */
type Asker = (asking: boolean) => void

const waiting: Resolve[] = []
const askers: Asker[] = []

const answer = (reply: Parameters<Resolve>[0]) => {
  // A call that gets no answer hangs for ever, and every one of them asks anew while the first is unanswered.
  for (const resolve of waiting.splice(0)) resolve(reply)
  for (const ask of askers) ask(false)
}

/** Whether something that the person did waits for their consent. Below base library 2.32.3 nothing ever does. */
const isAsked = () => waiting.length > 0

Taro.onNeedPrivacyAuthorization?.((resolve) => {
  waiting.push(resolve)
  const topmost = askers[askers.length - 1]
  if (topmost) topmost(true)
  else refusePrivacy()
})

/** The screen that lies on top asks; what comes back takes the screen away, and means no to what it was asking. */
function askPrivacyWith(asker: Asker): () => void {
  askers.push(asker)
  return () => {
    const asking = askers[askers.length - 1] === asker && isAsked()
    askers.splice(askers.indexOf(asker), 1)
    if (asking) refusePrivacy()
  }
}

/** Consent, proven by the id of the button that was really tapped. */
function agreeToPrivacy(buttonId: string): void {
  answer({ event: 'agree', buttonId })
}

/** No: what asked fails as it would without permission, and everything else goes on. */
function refusePrivacy(): void {
  answer({ event: 'disagree' })
}

/** Opens the privacy guide that the mini-program's owner gave WeChat. */
function openPrivacyContract(): void {
  quietly(() => Taro.openPrivacyContract({}))
}

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
