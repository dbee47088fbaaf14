import type { Load } from './cold-load'

/** A value that is held to a limit: a ratio unless it has a unit. */
export interface Claim {
  what: string
  value: number
  limit: number
  unit?: 'ms' | 'frames/s'
  /** whether the value has to reach the limit, not to stay below it */
  least?: boolean
}

/** A page as measured: its medians, and the range of when it could be used. */
export interface Row extends Load {
  name: string
  range: readonly [number, number]
}

export const holds = ({ value, limit, least }: Claim): boolean => (least ? value >= limit : value <= limit)

const heads = ['page', 'paint', 'usable', '(range)', 'character', 'works', 'task', 'shift', 'KB', 'requests']
const widths = [26, 8, 8, 12, 11, 8, 7, 7, 8, 10]

const line = (cells: readonly string[]) =>
  cells
    .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
    .join('')
    .trimEnd()

const ms = (value: number) => (Number.isNaN(value) ? '–' : String(Math.round(value)))

const cellsOf = ({ name, range, ...load }: Row): string[] => [
  name,
  ms(load.firstPaintMs),
  ms(load.usableMs),
  range.map(ms).join('–'),
  ms(load.acceptedMs),
  ms(load.worksMs),
  ms(load.longestTaskMs),
  load.shift.toFixed(3),
  (load.bytes / 1000).toFixed(1),
  String(load.requests),
]

function claimLine(claim: Claim): string {
  const { what, value, limit, unit } = claim
  const text = (number: number) => (unit ? String(Math.round(number)) : number.toFixed(2))
  const verdict = holds(claim) ? 'ok' : 'FAILED'
  return `${what.padEnd(64)}${text(value).padStart(6)}${text(limit).padStart(7)}  ${(unit ?? '×').padEnd(9)}${verdict}`
}

/** The results as a person reads them; times in milliseconds. */
export const table = (rows: readonly Row[], claims: readonly Claim[]): string =>
  [line(heads), ...rows.map(cellsOf).map(line), '', ...claims.map(claimLine)].join('\n')
