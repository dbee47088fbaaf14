import type { Load } from './cold-load'

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [below = Number.NaN, above = Number.NaN] = [sorted[middle - 1], sorted[middle]]
  return sorted.length % 2 === 1 ? above : (below + above) / 2
}

/** The median of each value on its own. */
export const medianLoad = (loads: readonly Load[]): Load => ({
  usableMs: median(loads.map(({ usableMs }) => usableMs)),
  firstPaintMs: median(loads.map(({ firstPaintMs }) => firstPaintMs)),
  bytes: median(loads.map(({ bytes }) => bytes)),
  requests: median(loads.map(({ requests }) => requests)),
})
