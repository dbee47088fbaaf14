import type { Load } from './cold-load'

/** A page as measured: medians, and how many times as long as the hello form its first input took. */
export interface Row extends Load {
  name: string
  ratio: number
  /** null where there is nothing to hold */
  limit: number | null
}

export const holds = ({ ratio, limit }: Row): boolean => limit === null || ratio <= limit

const heads = ['page', 'first input', 'first paint', 'KB', 'requests', 'x hello', 'limit', '']
const widths = [26, 13, 13, 9, 10, 9, 8, 0]

const line = (cells: readonly string[]) =>
  cells
    .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
    .join('')
    .trimEnd()

function cellsOf(row: Row): string[] {
  const { name, usableMs, firstPaintMs, bytes, requests, ratio, limit } = row
  const times = [usableMs, firstPaintMs].map((ms) => `${Math.round(ms)} ms`)
  const limitCells = limit === null ? [] : [limit.toFixed(2), holds(row) ? '  ok' : '  OVER']
  return [name, ...times, (bytes / 1000).toFixed(1), String(requests), ratio.toFixed(2), ...limitCells]
}

/** The results as a person reads them. */
export const table = (rows: readonly Row[]): string =>
  [line(heads), ...rows.map(cellsOf).map(line)].join('\n')
