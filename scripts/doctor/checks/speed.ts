import { type Check, ok, warning } from '../finding'

const SLOW_MS = 2_000

/** What the calls of this examination took. The app gives a call 10 seconds. */
export const speed: Check = {
  name: 'speed',
  async run({ times }) {
    const sorted = [...times].sort((one, other) => one.took - other.took)
    const middle = sorted[Math.floor(sorted.length / 2)]
    const slowest = sorted.at(-1)
    if (!middle || !slowest) return []
    const values = {
      calls: sorted.length,
      middle: Math.round(middle.took),
      slowest: Math.round(slowest.took),
      endpoint: slowest.endpoint,
    }
    return [slowest.took > SLOW_MS ? warning('speed.slow', values) : ok('speed.fine', values)]
  },
}
