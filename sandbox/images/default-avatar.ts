import { encodePng } from './png'

const SIZE = 200
type Colour = [number, number, number]
const ground: Colour = [226, 232, 240]
const figure: Colour = [148, 163, 184]

/** Head and shoulders; the distance to the nearer edge is negative inside. */
function distance(x: number, y: number): number {
  const head = Math.hypot(x - SIZE / 2, y - 78) - 36
  const shoulders = Math.hypot((x - SIZE / 2) * 0.94, y - 198) - 68
  return Math.min(head, shoulders)
}

/** Colours blend over one pixel, so that the edge is smooth. */
function pixel(x: number, y: number): Colour {
  const share = Math.min(1, Math.max(0, 0.5 - distance(x, y)))
  const blend = (channel: 0 | 1 | 2) => Math.round(ground[channel] * (1 - share) + figure[channel] * share)
  return [blend(0), blend(1), blend(2)]
}

let drawn: Uint8Array<ArrayBuffer> | undefined

/** The avatar of an account without one, a grey figure, as PNG. */
export function defaultAvatar(): Uint8Array<ArrayBuffer> {
  drawn ??= new Uint8Array(encodePng(SIZE, pixel))
  return drawn
}
