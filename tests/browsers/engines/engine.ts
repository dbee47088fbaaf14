/** A place in the window, in CSS pixels. */
export interface Spot {
  x: number
  y: number
}

/** Keys that write nothing. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End'

/** A tab of a browser, as far as every engine lets one drive it. */
export interface Tab {
  /** Opens an address and waits until the page has loaded. */
  open(url: string): Promise<void>
  reload(): Promise<void>
  /** The value of an expression in the page, as text. */
  evaluate(expression: string): Promise<string>
  /** Taps with a finger, or clicks where the engine has none. */
  tapAt(spot: Spot): Promise<void>
  /** Types on the keyboard into what has the focus. */
  type(text: string): Promise<void>
  press(key: Key): Promise<void>
  close(): Promise<void>
}

/** A running browser with an empty profile. Its tabs share what the page stores. */
export interface Engine {
  newTab(): Promise<Tab>
  close(): Promise<void>
}
