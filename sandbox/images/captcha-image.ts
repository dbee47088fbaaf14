import { GIFEncoder } from 'gifenc'
import { GLYPH_HEIGHT, GLYPH_WIDTH, isInked } from './glyphs'

const WIDTH = 100
const HEIGHT = 28
const SCALE = 3
const ADVANCE = 23
const LEFT = 8
const SPECKLES = 60

/** Ground, speckles, and the inks that the characters take in turn. */
const palette = [
  [246, 248, 250],
  [200, 208, 218],
  [30, 64, 175],
  [157, 23, 77],
  [6, 95, 70],
  [124, 45, 18],
]
const SPECKLE = 1
const FIRST_INK = 2

type Random = (below: number) => number

/** Pixels of one character, pushed down a little and leaning to one side. */
function drawCharacter(pixels: Uint8Array, character: string, index: number, random: Random): void {
  const top = 1 + random(HEIGHT - GLYPH_HEIGHT * SCALE - 1)
  const lean = random(5) - 2
  for (let y = 0; y < GLYPH_HEIGHT * SCALE; y++) {
    const left = LEFT + index * ADVANCE + Math.round(lean * (0.5 - y / (GLYPH_HEIGHT * SCALE)))
    for (let x = 0; x < GLYPH_WIDTH * SCALE; x++) {
      const inked = isInked(character, Math.floor(x / SCALE), Math.floor(y / SCALE))
      if (inked) pixels[(top + y) * WIDTH + left + x] = FIRST_INK + (index % (palette.length - FIRST_INK))
    }
  }
}

/** A captcha's characters as a GIF of 100 by 28 pixels that a person can read (contract 3). */
export function captchaImage(code: string, random: Random): Uint8Array<ArrayBuffer> {
  const pixels = new Uint8Array(WIDTH * HEIGHT)
  for (let count = 0; count < SPECKLES; count++) pixels[random(pixels.length)] = SPECKLE
  for (const [index, character] of [...code].entries()) drawCharacter(pixels, character, index, random)
  const gif = GIFEncoder()
  gif.writeFrame(pixels, WIDTH, HEIGHT, { palette })
  gif.finish()
  return new Uint8Array(gif.bytes())
}
