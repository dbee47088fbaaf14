import type { ReactNode } from 'react'
import type { Region } from '@/domain/region'

/** What a row needs to open its picker; empty where the platform's picker lies around the row and opens itself. */
export interface Opening {
  onClick?: () => void
  expanded?: boolean
  /** The picker is on its way. */
  busy?: boolean
}

export interface PickerProps {
  /** The picker's name. */
  title: string
  texts: SheetTexts
  /** The row that a tap on opens the picker. */
  row: (opening: Opening) => ReactNode
}

/** What stands on a picker that the app draws itself; the platforms' own pickers bring their words along. */
export interface SheetTexts {
  /** The picker could not be fetched. */
  failed: string
  confirm: string
  cancel: string
}

export interface SelectPickerProps<Id extends number | string> extends PickerProps {
  options: readonly { readonly id: Id; readonly name: string }[]
  /** null, or an id that is not among the options: nothing is chosen yet. */
  value: Id | null
  onChange: (id: Id) => void
}

export interface BirthdayPickerProps extends PickerProps {
  /** `YYYY-MM-DD`, or null for none. */
  value: string | null
  /** Birthdays end today. */
  now: Date
  clearText: string
  /** Year, month, day: above the wheels. */
  columnTexts: ColumnTexts
  onChange: (value: string | null) => void
}

export interface RegionPickerProps extends PickerProps {
  /** May hold names that the picker doesn't know: it then starts at the nearest. */
  value: Region
  /** Province, city, county: above the wheels. */
  columnTexts: ColumnTexts
  loadingText: string
  failedText: string
  retryText: string
  onChange: (value: Region) => void
}

export type ColumnTexts = readonly [string, string, string]
