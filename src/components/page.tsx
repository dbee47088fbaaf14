import { type ReactNode, useEffect } from 'react'
import { useText } from '@/locales/use-text'
import { View } from '@/platform/elements/basics'
import { PrivacySheet } from '@/platform/elements/privacy-sheet'
import { screenParameter, useReturnFromHost } from '@/platform/navigation'
import { useApp, useLanguage, usePreferences, useSite } from '@/stores/app-context'
import { Screen } from './screen'
import { StateView } from './state-view'
import { useAction } from './use-action'
import { useLeave } from './use-leave'

interface PageProps {
  title: string
  intro?: string
  /** Whether this is the first screen, which has no back button. */
  first?: boolean
  /** What the screen's own back button does; without it, it leaves the screen. */
  onBack?: () => void
  children: ReactNode
}

/** The frame of every screen. Shows the content, or the shop's reason while it is closed. */
export function Page({ title, intro, first, onBack, children }: PageProps) {
  const t = useText()
  const spoken = useLanguage(({ catalogue }) => catalogue !== null)
  const closed = useSite((site) => site.closed)
  const appearance = usePreferences((preferences) => preferences.appearance)
  const refresh = useSite((site) => site.refresh)
  const retry = useAction((signal) => refresh(signal).catch(() => {}))
  const { leave } = useLeave()
  const { back, follow } = useApp()
  const { note } = back.getState()
  // In a host's mini-program only the screen is told.
  useEffect(() => note(screenParameter('back')), [note])
  useReturnFromHost(follow)
  // The first rendering waits for the texts, so that no other language flashes.
  if (!spoken) return null
  return (
    <Screen
      title={title}
      intro={closed === null ? intro : undefined}
      appearance={appearance}
      back={first ? undefined : { text: t('action.back'), onBack: onBack ?? leave }}
    >
      {/* Hidden, not unmounted: typed values survive while the shop is closed. */}
      <View className={closed === null ? undefined : 'ac-hidden'}>{children}</View>
      {closed === null ? null : (
        <StateView
          kind="closed"
          title={t('closed.title')}
          text={closed || t('closed.noReason')}
          action={{ text: t('action.retry'), onClick: retry.run, busy: retry.pending }}
        />
      )}
      <PrivacySheet t={t} />
    </Screen>
  )
}
