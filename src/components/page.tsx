import type { ReactNode } from 'react'
import { useText } from '@/locales/use-text'
import { View } from '@/platform/elements'
import { leaveScreen } from '@/platform/navigation'
import { PrivacySheet } from '@/platform/privacy-sheet'
import { useLanguage, usePreferences, useSite } from '@/stores/app-context'
import { Screen } from './screen'
import { StateView } from './state-view'
import { useAction } from './use-action'

interface PageProps {
  title: string
  intro?: string
  /** Home has nothing to go back to. */
  first?: boolean
  /** Asked before the screen is left by its own back button; false stays. */
  mayLeave?: () => Promise<boolean>
  children: ReactNode
}

/** A screen of this shop: its content, or the shop's reason for being closed. */
export function Page({ title, intro, first, mayLeave, children }: PageProps) {
  const t = useText()
  const spoken = useLanguage(({ catalogue }) => catalogue !== null)
  const closed = useSite((site) => site.closed)
  const appearance = usePreferences((preferences) => preferences.appearance)
  const refresh = useSite((site) => site.refresh)
  const retry = useAction((signal) => refresh(signal).catch(() => {}))
  const leave = useAction(async () => {
    if (!mayLeave || (await mayLeave())) leaveScreen()
  })
  // Nobody is shown a language that goes away at once: the first drawing waits for its words.
  if (!spoken) return null
  return (
    <Screen
      title={title}
      intro={closed === null ? intro : undefined}
      appearance={appearance}
      back={first ? undefined : { text: t('action.back'), onBack: () => void leave.run() }}
    >
      {/* What was typed stays behind the closed door. */}
      <View className={closed === null ? undefined : 'ac-hidden'}>{children}</View>
      {closed === null ? null : (
        <StateView
          kind="closed"
          title={t('closed.title')}
          text={closed || t('closed.noReason')}
          action={{ text: t('action.retry'), onClick: retry.run, busy: retry.pending }}
        />
      )}
      <PrivacySheet
        title={t('privacy.title')}
        text={t('privacy.text')}
        contractText={t('privacy.contract')}
        agreeText={t('privacy.agree')}
        refuseText={t('privacy.refuse')}
      />
    </Screen>
  )
}
