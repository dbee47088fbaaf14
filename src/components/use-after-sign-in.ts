import { useState } from 'react'
import { currentScreen, leaveScreen, replaceScreen } from '@/platform/navigation'
import { useApp } from '@/stores/app-context'

/**
 * Returns a function that navigates after a sign-in: to binding a phone if the shop requires one, otherwise back.
 * “Back” is the stack of screens, never a URL. Does nothing when the person has left the screen meanwhile.
 */
export function useAfterSignIn(): () => void {
  const { user } = useApp()
  const [screen] = useState(currentScreen)
  return () => {
    if (currentScreen() !== screen) return
    const { session } = user.getState()
    const mustBind = session.kind === 'unbound' || (session.kind === 'member' && session.mustBindMobile)
    if (mustBind) replaceScreen('bindMobile')
    else leaveScreen()
  }
}
