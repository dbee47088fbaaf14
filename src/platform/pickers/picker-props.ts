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
  t: PickerWords
  /** Draws the row; a tap on it opens the picker. */
  row: (opening: Opening) => ReactNode
}

/** Gives the words of a picker that the app draws itself; the platforms' own pickers have their own. */
export type PickerWords = (
  key:
    | 'error.offline'
    | `action.${'confirm' | 'cancel' | 'clear' | 'retry' | 'loading'}`
    | `birthday.${'year' | 'month' | 'day'}`
    | `region.${'province' | 'city' | 'county' | 'failed'}`
    | `profile.${'avatarMove' | 'avatarZoom'}`,
) => string

export interface SelectOptionsProps<Id extends number | string> {
  title: string
  options: readonly { readonly id: Id; readonly name: string }[]
  /** Nothing is chosen yet for null and for an id that is not among the options. */
  value: Id | null
  onChange: (id: Id) => void
}

export type SelectPickerProps<Id extends number | string> = SelectOptionsProps<Id> & PickerProps

export interface AvatarPickerProps extends Omit<PickerProps, 'row'> {
  row: (opening: Opening & ButtonAction) => ReactNode
  /** Cancelling calls nothing. */
  onAnswer: (outcome: PictureOutcome) => void
}

export interface BirthdayPickerProps extends PickerProps {
  /** `YYYY-MM-DD`, or null for none. */
  value: string | null
  /** The last birthday is today's date. */
  now: Date
  onChange: (value: string | null) => void
}

export interface RegionPickerProps extends PickerProps {
  /** May have names that the picker doesn't know: it then starts at the most similar ones. */
  value: Region
  onChange: (value: Region) => void
}

/** What stands above the three wheels of a birthday or a region. */
export type ColumnTexts = readonly [string, string, string]
