/** The first `most` UTF-16 units of a text, and `…` if more follow. A surrogate pair is never split. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text
  // A high surrogate alone is not a character.
  const end = /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most
  return `${text.slice(0, end)}…`
}
