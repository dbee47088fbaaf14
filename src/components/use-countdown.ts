import { useEffect, useState } from 'react'
import { useApp } from '@/stores/app-context'
import { useStore } from '@/stores/use-store'
import type { CodeScene } from '@/stores/verification-store'

/**
 * Whole seconds until another code can be sent to this account; 0 when one can be sent now. The clock decides, so the
 * countdown goes on while no screen shows it.
 *
 * @param account returns the field's present value: each account has its own countdown.
 */
export function useCountdown(scene: CodeScene, account: () => string): number {
  const { verification } = useApp()
  useStore(verification, (state) => state.countdowns)
  const [, tick] = useState(0)
  const seconds = verification.getState().secondsToWait(scene, account())
  // Typing doesn't render, so the tick also picks up a newly typed account.
  const counting = verification.getState().isCounting(scene)

  useEffect(() => {
    if (!counting) return undefined
    const timer = setInterval(() => tick((count) => count + 1), 1000)
    return () => clearInterval(timer)
  }, [counting])

  return seconds
}
