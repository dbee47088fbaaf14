/** What an operator needs to find a fault. Nothing that a person typed or that the shop knows of them. */
export interface Crash {
  /** The error as it was caught; its message is left out, because it may quote a value. */
  readonly error: unknown
  /** The screen's path; what stands behind a `?` is left out. */
  readonly screen: string
  /** Such as `weixin`. */
  readonly platform: string
  readonly version: string
  readonly at: Date
}

const mostPlaces = 12

/** The end of a stack's line: file, line and column. Folders and addresses before it are nobody's business. */
const place = /([\w.-]{1,80}\.js)(?:\?[^:)]*)?:(\d+):(\d+)\)?\s*$/

const placesOf = (stack: string) =>
  stack
    .slice(0, 20_000)
    .split('\n')
    .map((line) => place.exec(line.slice(-300))?.slice(1).join(':') ?? '')
    .filter(Boolean)
    .slice(0, mostPlaces)

/** The report of a screen that broke, as text to copy. */
export function crashReport({ error, screen, platform, version, at }: Crash): string {
  const isError = error instanceof Error
  const kind = isError && /^\w{1,40}$/.test(error.name) ? error.name : typeof error
  return [
    `account-centre ${version} ${platform}`,
    `${at.toISOString().slice(0, 16)}Z ${screen.replace(/\?.*/s, '').slice(0, 100)}`,
    kind,
    ...placesOf(isError ? (error.stack ?? '') : ''),
  ].join('\n')
}
