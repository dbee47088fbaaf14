import type { ReactNode } from 'react'
import type { Region } from '@/domain/region'
import type { ButtonAction } from '../elements/element-props'
import type { PictureOutcome } from '../platform'

/** What a row needs to open its picker; empty where the platform's picker wraps the row and opens by itself. */
export interface Opening {
  onClick?: () => void
  expanded?: boolean
  /** The picker is loading. */
  busy?: boolean
}

export interface PickerProps {
  title: string
  texts: SheetTexts
  /** Draws the row; a tap on it opens the picker. */
  row: (opening: Opening) => ReactNode
}

/** The texts of a picker that the app draws itself; the platforms' own pickers have their own. */
export interface SheetTexts {
  /** The picker could not be loaded. */
  failed: string
  confirm: string
  cancel: string
}

export interface SelectPickerProps<Id extends number | string> extends PickerProps {
  options: readonly { readonly id: Id; readonly name: string }[]
  /** Nothing is chosen yet for null and for an id that is not among the options. */
  value: Id | null
  onChange: (id: Id) => void
}

export interface AvatarPickerProps extends Omit<PickerProps, 'row'> {
  row: (opening: Opening & ButtonAction) => ReactNode
  /** The name of the frame in which the picture is moved. */
  moveText: string
  /** The name of the control that enlarges it. */
  zoomText: string
  /** Cancelling calls nothing. */
  onAnswer: (outcome: PictureOutcome) => void
}

export interface BirthdayPickerProps extends PickerProps {
  /** `YYYY-MM-DD`, or null for none. */
  value: string | null
  /** The last birthday is today's date. */
  now: Date
  clearText: string
  /** Year, month, day: above the wheels. */
  columnTexts: ColumnTexts
  onChange: (value: string | null) => void
}

export interface RegionPickerProps extends PickerProps {
  /** May have names that the picker doesn't know: it then starts at the most similar ones. */
  value: Region
  /** Province, city, county: above the wheels. */
  columnTexts: ColumnTexts
  loadingText: string
  failedText: string
  retryText: string
  onChange: (value: Region) => void
}

export type ColumnTexts = readonly [string, string, string]
