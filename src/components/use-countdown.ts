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
  const sent = useStore(verification, (state) => state.countdowns[scene])
  const [, tick] = useState(0)
  const seconds = verification.getState().secondsToWait(scene, account())
  const counting = sent !== undefined && verification.getState().secondsToWait(scene, sent.account) > 0

  useEffect(() => {
    if (!counting) return undefined
    const timer = setInterval(() => tick((count) => count + 1), 1000)
    return () => clearInterval(timer)
  }, [counting])

  return seconds
}
