import './error-screen.css'
import { useState } from 'react'
import { crashReport } from '@/domain/crash-report'
import { useText } from '@/locales/use-text'
import { copyText } from '@/platform/clipboard'
import { notify } from '@/platform/dialog'
import { Text } from '@/platform/elements'
import { currentScreen, leaveScreen } from '@/platform/navigation'
import { useApp, usePreferences } from '@/stores/app-context'
import { Screen } from './screen'
import { StateView } from './state-view'
import { TextButton } from './text-button'

interface ErrorScreenProps {
  error: unknown
  onReopen: () => void
}

/** In place of a screen that broke: a way on, and what an operator needs to know. */
export function ErrorScreen({ error, onReopen }: ErrorScreenProps) {
  const t = useText()
  const { clientType } = useApp().client
  const appearance = usePreferences((preferences) => preferences.appearance)
  const [report] = useState(() =>
    crashReport({
      error,
      screen: currentScreen(),
      platform: clientType,
      version: APP_VERSION,
      at: new Date(),
    }),
  )
  const copy = async () => notify(t((await copyText(report)) ? 'crash.copied' : 'crash.notCopied'))
  return (
    <Screen
      title={t('home.title')}
      appearance={appearance}
      back={{ text: t('action.back'), onBack: leaveScreen }}
    >
      <StateView
        kind="error"
        title={t('crash.title')}
        text={t('crash.text')}
        action={{ text: t('crash.reopen'), onClick: onReopen }}
        otherAction={{ text: t('action.back'), onClick: leaveScreen }}
      />
      <Text className="ac-crash-report">{report}</Text>
      <TextButton onClick={() => void copy()}>{t('crash.copy')}</TextButton>
    </Screen>
  )
}
