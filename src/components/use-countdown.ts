import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useApp } from '@/stores/app-context'
import type { CodeScene } from '@/stores/verification-store'

/**
 * Whole seconds until another code can be sent to this account; 0 when one can be sent now. It counts on while no
 * screen shows it, because it is told by the clock.
 *
 * @param account asks for what the field holds now: another account may have its code at once.
 */
export function useCountdown(scene: CodeScene, account: () => string): number {
  const { verification } = useApp()
  useStore(verification, (state) => state.countdowns)
  const [, tick] = useState(0)
  const seconds = verification.getState().secondsToWait(scene, account())
  // Typing doesn't render: a tick shows the wait of an account that was typed meanwhile.
  const counting = verification.getState().isCounting(scene)

  useEffect(() => {
    if (!counting) return undefined
    const timer = setInterval(() => tick((count) => count + 1), 1000)
    return () => clearInterval(timer)
  }, [counting])

  return seconds
}
