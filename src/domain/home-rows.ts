/** The rows of home about the member, and those of what everybody chooses. */
const memberRows = ['mobile', 'email', 'security'] as const
const preferenceRows = ['language', 'appearance'] as const

/** The rows of home that an operator may leave out and put in order. */
export const homeRows = [...memberRows, ...preferenceRows]
export type HomeRow = (typeof homeRows)[number]
export type PreferenceRow = (typeof preferenceRows)[number]

export const isPreferenceRow = (row: HomeRow): row is PreferenceRow =>
  preferenceRows.some((one) => one === row)

export const isMemberRow = (row: HomeRow): row is Exclude<HomeRow, PreferenceRow> => !isPreferenceRow(row)
