import { useState } from 'react'
import { currentScreen, leaveScreen, replaceScreen } from '@/platform/navigation'
import { useApp } from '@/stores/app-context'

/**
 * Where a person goes who has just come in: to binding a phone where the shop insists on one, otherwise back to what
 * they came from. The way back is the stack of screens, never an address. Who has left the screen meanwhile stays where
 * they are.
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
