import { useCallback, useSyncExternalStore } from 'react'
import type { StoreApi } from 'zustand/vanilla'

/** Subscribes to a part of a store. zustand's own hook takes React as one object, and with it all of Preact's. */
export const useStore = <State, Part>(store: StoreApi<State>, select: (state: State) => Part): Part =>
  useSyncExternalStore(
    store.subscribe,
    useCallback(() => select(store.getState()), [store, select]),
  )
