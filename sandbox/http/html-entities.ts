const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#039;',
}
const characters = new Map(Object.entries(entities).map(([character, entity]) => [entity, character]))

/** The shop's input filter, PHP's `htmlspecialchars(ENT_QUOTES)` (contract 1). */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

/** Takes the input filter's work back, once. */
export function unescapeHtml(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#039);/g, (entity) => characters.get(entity) ?? entity)
}
