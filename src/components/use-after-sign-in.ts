import { useState } from 'react'
import { currentScreen, replaceScreen } from '@/platform/navigation'
import { useApp } from '@/stores/app-context'
import { needsMobile } from '@/stores/session/session'
import { useLeave } from './use-leave'

/**
 * Leads on after a sign-in: to binding a phone if the shop requires one, else to the screen that asked for it, or to the
 * shop. Does nothing when the person has left the screen meanwhile.
 */
export function useAfterSignIn(): () => void {
  const { user } = useApp()
  const { finish } = useLeave()
  const [screen] = useState(currentScreen)
  return () => {
    if (currentScreen() !== screen) return
    if (needsMobile(user.getState().session)) replaceScreen('bindMobile')
    else finish()
  }
}
