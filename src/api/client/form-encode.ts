/**
 * The parameters as form fields: numbers as text, keys without a value left out, and every text such that it can
 * be encoded (half an emoji, which some keyboards leave behind, becomes U+FFFD instead of an error).
 */
export function formFields(params: object): Record<string, string> {
  const entries: [string, unknown][] = Object.entries(params)
  const fields: Record<string, string> = {}
  for (const [key, value] of entries) {
    if (value !== undefined && value !== null) fields[key] = wellFormed(String(value))
  }
  return fields
}

/** The fields as a body of type `application/x-www-form-urlencoded`, in UTF-8. */
export function formEncode(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .join('&')
}

function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (unit) =>
    unit.length === 2 ? unit : '\uFFFD',
  )
}
