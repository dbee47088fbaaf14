// A flag is two signs; skin, presentation, accents and joined figures belong to the sign before them.
const flag = '[\\u{1f1e6}-\\u{1f1ff}]{2}'
const more = '[\\u0300-\\u036f\\ufe0f\\u{1f3fb}-\\u{1f3ff}]'
const first = new RegExp(`^(?:${flag}|.${more}*(?:\\u200d.${more}*)*)`, 'u')

/** The letter, sign or emoji that a name begins with, in upper case; '' of an empty one. */
export const initialOf = (name: string): string => (first.exec(name.trim())?.[0] ?? '').toUpperCase()
