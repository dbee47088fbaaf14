/** The first `most` UTF-16 units of a text, and `…` if more follow. A surrogate pair is never split. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text
  // A high surrogate alone is not a character.
  const end = /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most
  return `${text.slice(0, end)}…`
}

// A flag is two regional indicators. Skin tones, variation selectors, accents and joined emoji belong to the sign
// before.
const flag = '[\\u{1f1e6}-\\u{1f1ff}]{2}'
const more = '[\\u0300-\\u036f\\ufe0f\\u{1f3fb}-\\u{1f3ff}]'
const first = new RegExp(`^(?:${flag}|.${more}*(?:\\u200d.${more}*)*)`, 'u')

/** The first letter, sign or emoji of a name in upper case; '' for an empty name. */
export const initialOf = (name: string): string => (first.exec(name.trim())?.[0] ?? '').toUpperCase()
