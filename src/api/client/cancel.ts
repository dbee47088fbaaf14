/** The equivalent of `AbortSignal`, which mini-programs don't have. */
export interface CancelSignal {
  readonly cancelled: boolean
  /** Calls the listener once, on cancel or now if that has happened. Returns a function that stops listening. */
  onCancel(listener: () => void): () => void
}

export interface Cancel {
  readonly signal: CancelSignal
  /** Cancels everything that was given the signal. A second call does nothing. */
  cancel(): void
}

/** Creates a signal and the function that triggers it: one pair for each screen or action. */
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
      cancelled = true
      const waiting = Array.from(listeners)
      listeners.clear()
      for (const listener of waiting) listener()
    },
  }
}
