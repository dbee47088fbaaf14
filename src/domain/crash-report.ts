/** What an operator needs to find a bug. It holds no personal data. */
export interface Crash {
  /** The caught error. Its message is not reported, because it may quote personal data. */
  readonly error: unknown
  /** The screen's path. A query is not reported. */
  readonly screen: string
  /** Such as `weixin`. */
  readonly platform: string
  readonly version: string
  readonly at: Date
}

const mostPlaces = 12

/** The end of a stack line: file name, line and column. Folders and addresses are not reported. */
const place = /([\w.-]{1,80}\.js)(?:\?[^:)]*)?:(\d+):(\d+)\)?\s*$/

const placesOf = (stack: string) =>
  stack
    .slice(0, 20_000)
    .split('\n')
    .map((line) => place.exec(line.slice(-300))?.slice(1).join(':') ?? '')
    .filter(Boolean)
    .slice(0, mostPlaces)

/** The report about a crashed screen, as text to copy. */
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
