import type { RouteName } from '@/platform/routes'

/** What can be read on the screen now. */
export interface Look {
  /** every line of text, with the dialog over the screen and what a toast said last */
  lines: readonly string[]
  /** what can be tapped */
  buttons: readonly string[]
  /** the platform draws a way back itself */
  hasWayBack: boolean
  /** what stands in the fields, by their labels */
  fields: Readonly<Record<string, string>>
  /** what is said below a field, by its label */
  errors: Readonly<Record<string, string>>
  /** what is said above the form or the content */
  banners: readonly string[]
  /** the addresses of the pictures */
  pictures: readonly string[]
  /** the captcha picture, '' for none */
  captcha: string
}

export const platforms = ['weapp', 'alipay', 'tt', 'h5'] as const
export type PlatformName = (typeof platforms)[number]

/** What a person sees of an open app and does with a finger, by the words on the screen. */
export interface Hands {
  look(): Promise<Look>
  /** Waits until the screen may have changed, but no longer than so many milliseconds of the app's clock. */
  glance(most: number): Promise<void>
  type(label: string, text: string): Promise<void>
  tap(words: string): Promise<void>
  /** Ticks the checkbox with this label, unless it is ticked. */
  tick(words: string): Promise<void>
  /** Chooses a segment. */
  choose(words: string): Promise<void>
}

/** A tab of a browser, of which several share what the device keeps. */
export interface Tab extends Driver {
  /** What is behind another tab is hardly drawn. */
  bringToFront(): Promise<void>
  /** Opens home in this tab, without loading the app again. */
  goHome(): Promise<void>
}

/** Drives the app on a phone of any platform. No call waits for an answer of the shop. */
export interface Driver extends Hands {
  readonly platform: PlatformName
  /** Opens the app at home. */
  launch(): Promise<void>
  /** Opens a screen as a link to it does; the query is of the page's own address, which only a browser has. */
  open(screen: RouteName, parameters?: Record<string, string>, query?: string): Promise<void>
  /** The system ends the app without notice. */
  kill(): Promise<void>
  /** Lets so many milliseconds of the app's clock pass. */
  wait(milliseconds: number): Promise<void>
  /** The keyboard goes away. */
  leaveField(): Promise<void>
  /** Answers the question over the screen. */
  answer(words: string): Promise<void>
  /** Taps there and supplies the image that the app asks for. */
  chooseImage(words: string): Promise<void>
  /** The platform's own way back. */
  back(): Promise<void>
  /** Waits until the app is idle, with a time limit. */
  settle(): Promise<void>
  setOnline(online: boolean): Promise<void>
  /** Whether the platform never answers a login; a browser has none. */
  setLoginSilent(silent: boolean): void
  /** What went wrong in the app's code: uncaught errors and console errors. */
  troubles(): readonly string[]
}
