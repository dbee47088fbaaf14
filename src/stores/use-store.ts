import { useCallback, useSyncExternalStore } from 'react'
import type { StoreApi } from 'zustand/vanilla'

/**
 * Subscribes to a part of a store. zustand's own hook does the same, but takes React as one object, which keeps all of
 * Preact's React in every bundle.
 */
export const useStore = <State, Part>(store: StoreApi<State>, select: (state: State) => Part): Part =>
  useSyncExternalStore(
    store.subscribe,
    useCallback(() => select(store.getState()), [store, select]),
  )
