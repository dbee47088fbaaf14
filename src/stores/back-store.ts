import { createStore } from 'zustand/vanilla'

export interface BackState {
  /** Where the person came from and is sent back to: a path, a page, or null. Never stored, and never a session. */
  readonly address: string | null
  /** Takes the `back` parameter of a link or a screen. Without a good one the last one stays. */
  note(parameter: unknown): void
}

/** @param read what a parameter means on this platform; null where it may not be followed. */
export const createBackStore = (read: (parameter: unknown) => string | null) =>
  createStore<BackState>()((set) => ({
    address: null,
    note(parameter) {
      const address = read(parameter)
      if (address !== null) set({ address })
    },
  }))
