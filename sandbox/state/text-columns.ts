import * as v from 'valibot'

/** The texts that `personal/save` stores as they were sent. */
export const profileTextColumns = ['province', 'city', 'county', 'address'] as const

/** The text columns of ShopXO's user table. */
export const textColumns = [
  'username',
  'nickname',
  'mobile',
  'email',
  'avatar',
  ...profileTextColumns,
] as const

/** The schema of a row's texts: '' where a stored row lacks one. */
export const textEntries = v.entriesFromList(textColumns, v.optional(v.string(), ''))
