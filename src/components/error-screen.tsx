import './error-screen.css'
import './icon.css'
import './screen.css'
import './state-view.css'
import './action-button.css'
import { vendor } from '@vendor'
import { useState } from 'react'
import { attempt } from '@/domain/attempt'
import { crashReport } from '@/domain/crash-report'
import { firstCatalogue } from '@/locales/catalogues'
import { textOf } from '@/locales/text-of'
import { type TextKey, useText } from '@/locales/use-text'
import { Button, Heading, Text, View } from '@/platform/elements/basics'
import { notify } from '@/platform/elements/dialog'
import { currentScreen, leaveScreen } from '@/platform/navigation'

const chinese = textOf(firstCatalogue)

/** Texts in the person's language, or in Chinese when the text provider is what failed. */
function useGuardedText(): (key: TextKey) => string {
  const t = useText()
  return (key) => attempt(() => t(key), '') || chinese(key)
}

const reportOf = (error: unknown) =>
  attempt(() => {
    const now = { platform: vendor.clientType, version: APP_VERSION, at: new Date() }
    return crashReport({ error, screen: currentScreen(), ...now })
  }, '')

interface ErrorScreenProps {
  error: unknown
  onReopen: () => void
}

/** Replaces a crashed screen. Plain elements, no store: the frame or a provider may have caused the crash. */
export function ErrorScreen({ error, onReopen }: ErrorScreenProps) {
  const t = useGuardedText()
  const [report] = useState(() => reportOf(error))
  const copy = async () => notify(t((await vendor.copyText(report)) ? 'crash.copied' : 'crash.notCopied'))
  return (
    <View className="ac-screen">
      <View role="main" className="ac-screen-body">
        <View className="ac-state" role="alert">
          <View className="ac-state-sign ac-state-error" aria-hidden>
            <Text className="ac-icon ac-icon-error ac-state-icon" />
          </View>
          <Heading level={1} className="ac-state-title">
            {t('crash.title')}
          </Heading>
          <Text className="ac-state-text">{t('crash.text')}</Text>
          <View className="ac-state-actions">
            <Button className="ac-primary" onClick={onReopen}>
              {t('crash.reopen')}
            </Button>
            <Button className="ac-secondary" onClick={leaveScreen}>
              {t('action.back')}
            </Button>
          </View>
        </View>
        <Text className="ac-crash-report">{report}</Text>
        <Button className="ac-secondary" onClick={() => void copy()}>
          {t('crash.copy')}
        </Button>
      </View>
    </View>
  )
}

/** Replaces an error screen that crashed as well. */
export function BareErrorScreen() {
  return (
    <View role="alert">
      <Text>{chinese('crash.title')}</Text>
    </View>
  )
}
