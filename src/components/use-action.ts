import { useEffect, useRef, useState } from 'react'
import { type CancelSignal, createCancel } from '@/api/client/cancel'
import { arrival } from '@/platform/navigation'

/** Runs the action of a tap, once at a time; leaving the screen cancels it. `work` shows its own errors. */
export function useAction<Args extends unknown[]>(
  work: (signal: CancelSignal, ...args: Args) => Promise<void>,
): { run: (...args: Args) => Promise<void>; pending: boolean } {
  const [pending, setPending] = useState(false)
  const running = useRef<{ cancel: () => void } | null>(null)
  const left = useRef(false)

  useEffect(() => {
    left.current = false
    return () => {
      left.current = true
      running.current?.cancel()
    }
  }, [])

  const run = async (...args: Args) => {
    if (running.current) return
    const { signal, cancel } = createCancel()
    running.current = { cancel }
    setPending(true)
    try {
      await work(signal, ...args)
    } catch (error) {
      if (!left.current) throw error
    } finally {
      // The screen that it opens isn't there yet: until then a tap would do it again.
      await arrival()
      running.current = null
      if (!left.current) setPending(false)
    }
  }

  return { run, pending }
}
