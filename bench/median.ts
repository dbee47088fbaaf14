import type { Load } from './cold-load'

/** The value in the middle; between two, half-way. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [below = Number.NaN, above = Number.NaN] = [sorted[middle - 1], sorted[middle]]
  return sorted.length % 2 === 1 ? above : (below + above) / 2
}

/** The median of each value on its own. */
export function medianLoad(loads: readonly Load[]): Load {
  const of = (name: keyof Load) => median(loads.map((load) => load[name]))
  const times = {
    firstPaintMs: of('firstPaintMs'),
    usableMs: of('usableMs'),
    acceptedMs: of('acceptedMs'),
    worksMs: of('worksMs'),
  }
  const rest = {
    longestTaskMs: of('longestTaskMs'),
    shift: of('shift'),
    bytes: of('bytes'),
    requests: of('requests'),
  }
  return { ...times, ...rest }
}
