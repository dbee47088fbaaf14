/** What `AbortSignal` is in browsers; mini-programs have none. */
export interface CancelSignal {
  readonly cancelled: boolean
  /** Calls the listener once, at the cancel, or at once if that has happened. Returns how to stop listening. */
  onCancel(listener: () => void): () => void
}

export interface Cancel {
  readonly signal: CancelSignal
  /** Cancels whatever the signal was given to. A second call does nothing. */
  cancel(): void
}

/** A signal and the switch for it: one pair for one screen or one action. */
export function createCancel(): Cancel {
  const listeners = new Set<() => void>()
  let cancelled = false

  return {
    signal: {
      get cancelled() {
        return cancelled
      },
      onCancel(listener) {
        if (cancelled) listener()
        else listeners.add(listener)
        return () => {
          listeners.delete(listener)
        }
      },
    },
    cancel() {
      if (cancelled) return
      cancelled = true
      const waiting = Array.from(listeners)
      listeners.clear()
      for (const listener of waiting) listener()
    },
  }
}
