import type { Load } from './cold-load'

/** A ratio that is held to a limit. */
export interface Claim {
  what: string
  ratio: number
  limit: number
}

/** A page as measured: its medians, and the range of when it could be used. */
export interface Row extends Load {
  name: string
  range: readonly [number, number]
}

export const holds = ({ ratio, limit }: Claim): boolean => ratio <= limit

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

const claimLine = (claim: Claim) =>
  `${claim.what.padEnd(64)}${claim.ratio.toFixed(2).padStart(6)}${claim.limit.toFixed(2).padStart(7)}  ${holds(claim) ? 'ok' : 'OVER'}`

/** The results as a person reads them; times in milliseconds. */
export const table = (rows: readonly Row[], claims: readonly Claim[]): string =>
  [line(heads), ...rows.map(cellsOf).map(line), '', ...claims.map(claimLine)].join('\n')
