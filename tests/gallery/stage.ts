import type { Browser, Page } from 'playwright-core'
import type { UserRow } from '../../sandbox/state/shop-data'
import type { Driver } from '../driver/driver'
import type { ShopInside } from '../support/shop-inside'
import type { GalleryLanguage } from '../support/words'

export type GalleryPlatform = 'h5' | 'weapp'

/** What exists before the app is opened. */
export interface Beginning {
  settings?: Record<string, unknown>
  /** A member is signed in; these are columns of their row in the shop's table. */
  member?: Partial<UserRow>
  /** Of the window; 390×844 unless told otherwise. */
  size?: { width: number; height: number }
}

/** A phone with the built app, and its shop. */
export interface Stage {
  readonly driver: Driver
  readonly shop: ShopInside
  /** Somebody else binds this number. */
  bindElsewhere(mobile: string): Promise<void>
  /** From now on the shop can't be reached, answers with an error page, or is silent. */
  fail(how: 'offline' | 'broken' | 'silent'): Promise<void>
  /** Breaks what the profile needs to be drawn. @returns what mends it */
  crashProfile(): Promise<() => Promise<void>>
  /** The page to be pictured. */
  picture(hasToast: boolean): Promise<Page>
  /** Ends the app. @returns what went wrong in drawing it */
  close(): Promise<string[]>
}

export type OpenStage = (browser: Browser, language: GalleryLanguage, beginning: Beginning) => Promise<Stage>
