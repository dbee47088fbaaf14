import { createStore } from 'zustand/vanilla'
import { routes } from '../routes'
import { succeeds, timeLimits } from '../time-limit'
import { readHash } from './hash-address'

/** A screen that is open: in front, or below another one, with everything that was typed there. */
export interface OpenScreen {
  /** Its path, and the parameters that it was opened with. */
  readonly address: string
  /** Different from that of any other screen that was ever open here. */
  readonly key: number
  /** Which entry of the browser's history it is, counted from the one with which the app began in this tab. */
  readonly place: number
  /** It came on top of another one, and slides in. */
  readonly slides: boolean
}

/** What the router needs of a browser's window. */
export interface BrowserView {
  readonly history: Pick<History, 'state' | 'pushState' | 'replaceState' | 'go'>
  readonly location: Pick<Location, 'hash'>
  addEventListener(type: 'popstate', listener: () => void): void
}

/** What an entry of the browser's history says of itself. */
interface Entry {
  place: number
  /**
   * The second entry of this screen, which Back takes away first: that closes what lies on top, or asks. It stays when
   * nothing needs it any more, because only going back removes an entry; Back then goes on to the screen below.
   */
  second: boolean
}

function entryIn(state: unknown): Entry | null {
  if (typeof state !== 'object' || state === null || !('place' in state)) return null
  const second = 'second' in state && state.second === true
  return typeof state.place === 'number' ? { place: state.place, second } : null
}

/** The open screens in a browser. Each has an entry of its history; who comes back to one finds it as they left it. */
export function createRouter(view: BrowserView) {
  const stack = createStore<readonly OpenScreen[]>(() => [])
  const covers: (() => void)[] = []
  let paths: readonly string[] = []
  let question: { place: number; ask: () => void } | null = null
  let onSecond = false
  let leavingSince = Number.NEGATIVE_INFINITY
  let keys = 0
  let wayBack: Promise<unknown> = Promise.resolve()
  let endWay = () => {}

  const show = (screens: readonly OpenScreen[]) => stack.setState(screens, true)
  const front = () => stack.getState().slice(-1)[0]
  const frontPlace = () => front()?.place ?? 0
  const screen = (address: string, place: number, slides = false): OpenScreen => {
    keys += 1
    return { address, key: keys, place, slides }
  }

  const writing = (how: 'replaceState' | 'pushState') => (entry: Entry, address: string) => {
    view.history[how](entry, '', `#${address}`)
    onSecond = entry.second
  }
  const rewrite = writing('replaceState')
  const addEntry = writing('pushState')
  const addSecond = () => {
    const at = front()
    if (at && !onSecond) addEntry({ place: at.place, second: true }, at.address)
  }

  const isLeaving = () => Date.now() - leavingSince < timeLimits.navigation
  const goBack = (entries: number) => {
    leavingSince = Date.now()
    wayBack = succeeds(timeLimits.navigation, () => new Promise<void>((resolve) => (endWay = resolve)))
    view.history.go(-entries)
  }
  const closeCovers = () => {
    while (covers.length > 0) covers.pop()?.()
  }

  /** Back, from the second entry of the screen in front to its first. */
  const back = (at: OpenScreen) => {
    onSecond = false
    const cover = covers.pop()
    const asks = question?.place === at.place
    if (cover) cover()
    else if (asks) question?.ask()
    else {
      // The first entry may still have the address of a screen that this one has replaced.
      rewrite({ place: at.place, second: false }, at.address)
      return goBack(1)
    }
    if (!isLeaving() && (covers.length > 0 || asks)) addSecond()
  }

  /** The browser has gone to another entry, or the person has changed the address. */
  const arrive = () => {
    leavingSince = Number.NEGATIVE_INFINITY
    endWay()
    const entry = entryIn(view.history.state)
    const at = front()
    if (at && entry?.place === at.place) {
      if (entry.second) onSecond = true
      else if (onSecond) back(at)
      return
    }
    closeCovers()
    const { place, second } = entry ?? { place: frontPlace() + 1, second: false }
    const found = readHash(view.location.hash, paths)
    const address = found ?? routes.home
    rewrite({ place, second }, address)
    const open = found === null ? [] : stack.getState()
    const known = open.find((one) => one.place === place && one.address === address)
    show([...open.filter((one) => one.place < place), known ?? screen(address, place, entry === null)])
  }

  return {
    /** The open screens, the one in front last. */
    stack,

    /** Opens the screen of the page's address, home if it is not `offered`, and follows the browser from then on. */
    start(offered: readonly string[]): void {
      paths = offered
      const address = readHash(view.location.hash, paths) ?? routes.home
      const entry = entryIn(view.history.state) ?? { place: 0, second: false }
      rewrite(entry, address)
      show([screen(address, entry.place)])
      view.addEventListener('popstate', arrive)
    },

    /** Opens a screen on top. */
    open(address: string): void {
      if (isLeaving()) return
      closeCovers()
      const entry = { place: frontPlace() + 1, second: false }
      if (onSecond) rewrite(entry, address)
      else addEntry(entry, address)
      show([...stack.getState(), screen(address, entry.place, true)])
    },

    /** Puts a screen in the place of the one in front. `alone` closes those below it as well. */
    replace(address: string, { alone = false } = {}): void {
      if (isLeaving()) return
      closeCovers()
      const place = frontPlace()
      rewrite({ place, second: onSecond }, address)
      show([...(alone ? [] : stack.getState().slice(0, -1)), screen(address, place)])
    },

    /** Resolves when the browser is not on its way back, at the latest after the time limit. */
    arrival: (): Promise<unknown> => wayBack,

    /** Goes back to the screen below. */
    leave(): void {
      if (!isLeaving()) goBack(onSecond ? 2 : 1)
    },

    /** Something lies over the screen in front: Back and a change of screens call `close`. Returns how to end that. */
    cover(close: () => void): () => void {
      covers.push(close)
      addSecond()
      return () => {
        const index = covers.indexOf(close)
        if (index >= 0) covers.splice(index, 1)
      }
    },

    /** Back calls `ask` instead of leaving the screen that is in front now. Returns how to end that. */
    askBeforeBack(ask: () => void): () => void {
      const mine = { place: frontPlace(), ask }
      question = mine
      addSecond()
      return () => {
        if (question === mine) question = null
      }
    },
  }
}
