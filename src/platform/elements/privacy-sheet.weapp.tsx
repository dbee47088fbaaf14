import './privacy-sheet.weapp.css'
import Taro from '@tarojs/taro'
import { useEffect, useId, useState } from 'react'
import { quietly } from '../quietly'
import { Button, Text, View } from './basics'
import type { PrivacySheetProps } from './element-props'

type Resolve = Parameters<Parameters<typeof Taro.onNeedPrivacyAuthorization>[0]>[0]

/** Shows or hides a screen's privacy sheet. */
type Asker = (asking: boolean) => void

/** The calls that wait for consent: before base library 2.32.3 none ever does. */
const waiting: Resolve[] = []
const askers: Asker[] = []

const answer = (reply: Parameters<Resolve>[0]) => {
  // Every call that needs consent waits for an answer of its own, without a time limit.
  for (const resolve of waiting.splice(0)) resolve(reply)
  for (const ask of askers) ask(false)
}

Taro.onNeedPrivacyAuthorization?.((resolve) => {
  waiting.push(resolve)
  const topmost = askers[askers.length - 1]
  if (topmost) topmost(true)
  else refusePrivacy()
})

/** Adds a screen; the topmost one asks. Returns how to remove it, which refuses if it is asking. */
function askPrivacyWith(asker: Asker): () => void {
  askers.push(asker)
  return () => {
    const asking = askers[askers.length - 1] === asker && waiting.length > 0
    askers.splice(askers.indexOf(asker), 1)
    if (asking) refusePrivacy()
  }
}

/** The calls that wait fail as without permission. */
function refusePrivacy(): void {
  answer({ event: 'disagree' })
}

/** Asks for consent when WeChat first needs it: for an avatar, a nickname or a phone number. */
export function PrivacySheet({ t }: PrivacySheetProps) {
  const [asking, setAsking] = useState(false)
  const agreeId = `agree${useId().replace(/\W/g, '')}`
  useEffect(() => askPrivacyWith(setAsking), [])
  useEffect(() => {
    // WeChat wants to know that the person sees the question.
    if (asking) for (const resolve of waiting) resolve({ event: 'exposureAuthorization' })
  }, [asking])
  if (!asking) return null

  return (
    <View className="ac-privacy">
      <View className="ac-privacy-panel" role="dialog" aria-label={t('privacy.title')}>
        <View className="ac-privacy-title">{t('privacy.title')}</View>
        <Text className="ac-privacy-text">{t('privacy.text')}</Text>
        <Button className="ac-privacy-contract" onClick={() => quietly(() => Taro.openPrivacyContract({}))}>
          {t('privacy.contract')}
        </Button>
        <View className="ac-privacy-buttons">
          <Button className="ac-privacy-button" onClick={refusePrivacy}>
            {t('privacy.refuse')}
          </Button>
          <Button
            id={agreeId}
            className="ac-privacy-button ac-privacy-agree"
            native={{
              openType: 'agreePrivacyAuthorization',
              // It checks that the button with this id was tapped.
              onAgreePrivacyAuthorization: () => answer({ event: 'agree', buttonId: agreeId }),
            }}
          >
            {t('privacy.agree')}
          </Button>
        </View>
      </View>
    </View>
  )
}
