/** What Biome's rules can't say about the rooms of src/ (see biome.json for the others). */
interface RoomRule {
  files: RegExp
  /** none of this may stand there */
  forbidden: RegExp
  why: string
}

const valueImportFrom = (places: string) => new RegExp(`^import (?!type )[^'"]*from '${places}`, 'm')

const rules: readonly RoomRule[] = [
  {
    files: /^src\/(pages|components)\/.*(?<!\.test)\.tsx?$/,
    forbidden: valueImportFrom("(?:@|[./]+)/api/client/(?!errors'|cancel')"),
    why: 'screens and components call store actions; of api they know only types, errors and cancelling',
  },
  {
    files: /^src\/platform\/.*(?<!\.test)\.tsx?$/,
    forbidden: valueImportFrom("(?:@|[./]+)/api/client/(?!transport')"),
    why: 'of api the platform knows only types and the transport',
  },
  {
    files: /^src\/pages\/[\w-]+\/[\w.-]+$/,
    forbidden: /^import[^'"]*'\.\.\//m,
    why: 'a screen imports nothing of another screen; what both show is a component',
  },
  {
    files: /^src\/(?!styles\/tokens\.css).*\.s?css$/,
    forbidden: /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/,
    why: 'colours are written once, in src/styles/tokens.css',
  },
  {
    files: /^src\/(pages|components)\/.*(?<!\.test)\.tsx$/,
    forbidden: /['"`](?:#[\da-f]{3,8}\b|rgba?\(|hsla?\()/i,
    why: 'colours are written once, in src/styles/tokens.css',
  },
]

/** Why a file of that name may not hold that text, one sentence for each rule that it breaks. */
export const roomFaults = (file: string, text: string): string[] =>
  rules
    .filter(({ files, forbidden }) => files.test(file) && forbidden.test(text))
    .map(({ why }) => `${file}: ${why}.`)
