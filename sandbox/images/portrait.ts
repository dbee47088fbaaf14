import { encodePng } from './png'

const SIZE = 200
export type Colour = readonly [number, number, number]

/** Head and shoulders; the distance to the nearer edge is negative inside. */
function distance(x: number, y: number): number {
  const head = Math.hypot(x - SIZE / 2, y - 78) - 36
  const shoulders = Math.hypot((x - SIZE / 2) * 0.94, y - 198) - 68
  return Math.min(head, shoulders)
}

/** A figure on a ground of another colour, as PNG. */
export function portrait(ground: Colour, figure: Colour): Buffer {
  return encodePng(SIZE, (x, y) => {
    // Colours blend over one pixel, so that the edge is smooth.
    const share = Math.min(1, Math.max(0, 0.5 - distance(x, y)))
    const blend = (channel: 0 | 1 | 2) => Math.round(ground[channel] * (1 - share) + figure[channel] * share)
    return [blend(0), blend(1), blend(2)]
  })
}
