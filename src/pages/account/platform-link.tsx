import { type ComponentProps, useState } from 'react'
import { Banner } from '@/components/banner'
import { StateView } from '@/components/state-view'
import { usePlatformName } from '@/components/use-platform-name'
import { useRequest } from '@/components/use-request'
import { useText } from '@/locales/use-text'
import { leaveScreen, openScreen, replaceScreen } from '@/platform/navigation'
import { useApp, useUser } from '@/stores/app-context'
import type { PlatformLink as Found } from '@/stores/session/platform-link'
import { needsMobile } from '@/stores/session/session'

/** What binding a phone would do to an account without openid, and choices (contract 6.8). Asks only after a tap. */
export function PlatformLink() {
  const t = useText()
  const platform = usePlatformName()
  const { user } = useApp()
  const linksPlatform = useUser((state) => state.linksPlatform)
  const [found, setFound] = useState<Found | null>(null)
  const stay = { text: t('link.keep'), onClick: leaveScreen }

  const find = useRequest(async () => setFound(await user.getState().findPlatformLink()))

  // When a phone is required, signing in leads back here by itself.
  const signInAgain = () =>
    needsMobile(user.getState().session) ? replaceScreen('signIn') : openScreen('signIn')

  const view = (): Omit<ComponentProps<typeof StateView>, 'kind'> => {
    if (found?.kind === 'otherAccount') {
      return {
        title: t('link.other', { platform }),
        text: t('link.otherText', { name: found.name }),
        action: { text: t('link.enterOther'), onClick: () => user.getState().enterOtherAccount() },
        otherAction: stay,
      }
    }
    if (found?.kind !== 'unclaimed') {
      return {
        title: t('link.title', { platform }),
        text: t('link.text', { platform }),
        action: { text: t('link.find', { platform }), onClick: find.run, busy: find.pending },
        otherAction: stay,
      }
    }
    if (!linksPlatform) {
      const text = t('link.impossibleText', { platform })
      return { title: t('link.impossible', { platform }), text, action: stay }
    }
    return {
      title: t('link.unclaimed', { platform }),
      text: t('link.unclaimedText', { platform }),
      action: { text: t('link.signInAgain'), onClick: signInAgain },
      otherAction: stay,
    }
  }
  return (
    <>
      {find.failure ? <Banner kind="error" text={find.failure.text} /> : null}
      <StateView kind="person" {...view()} />
    </>
  )
}
