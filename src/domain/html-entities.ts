const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#039;' } as const

const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#039;': "'",
  '&#39;': "'",
  '&apos;': "'",
}

/**
 * The text as the shop stores it: PHP's `htmlspecialchars(ENT_QUOTES)` (contract 1). The shop escapes what it is
 * sent by itself; this is only for its limits, which count the escaped text.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, entities['&'])
    .replace(/</g, entities['<'])
    .replace(/>/g, entities['>'])
    .replace(/"/g, entities['"'])
    .replace(/'/g, entities["'"])
}

/** The text a person once typed, from what the shop answers. Once only: `&amp;lt;` becomes `&lt;`. */
export function unescapeHtml(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos|#0?39);/g, (entity) => characters[entity] ?? entity)
}
