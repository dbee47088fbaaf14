/** Parameters as texts, without those that have no value. A lone surrogate, as half an emoji, becomes U+FFFD. */
export function formFields(params: object): Record<string, string> {
  const entries: [string, unknown][] = Object.entries(params)
  const fields: Record<string, string> = {}
  for (const [key, value] of entries) {
    if (value !== undefined && value !== null) fields[key] = wellFormed(String(value))
  }
  return fields
}

/** Encodes the fields as `application/x-www-form-urlencoded` in UTF-8. */
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
