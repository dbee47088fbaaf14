/** The first `most` characters of a text and `…` for what was left out; no character is cut in two. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text
  // The first half of a pair of UTF-16 units is no character.
  const end = /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most
  return `${text.slice(0, end)}…`
}
