import fc from 'fast-check'
import { runs } from '../../../tests/support/property-runs'
import { largestSquare, mostZoom, moved, zoomOf } from './square-crop'

const landscape = { width: 900, height: 600 }
const middle = { x: 0.5, y: 0.5 }

test('the largest square stands in the middle', () => {
  expect(largestSquare(landscape)).toEqual({ left: 150, top: 0, side: 600 })
  expect(largestSquare({ width: 2, height: 9 })).toEqual({ left: 0, top: 3.5, side: 2 })
})

test('a picture that is moved to the left shows more of its right', () => {
  const square = moved(largestSquare(landscape), landscape, middle, { x: 0.4, y: 0.5 }, 1)
  expect(square).toEqual({ left: 210, top: 0, side: 600 })
})

test('what stands between two fingers stays there while it is enlarged', () => {
  const corner = { x: 0, y: 1 }
  const square = moved(largestSquare(landscape), landscape, corner, corner, 2)
  expect(square).toEqual({ left: 150, top: 300, side: 300 })
  expect(zoomOf(square, landscape)).toBe(2)
})

const anyPoint = fc.record({
  x: fc.double({ noNaN: true, min: -3, max: 4 }),
  y: fc.double({ noNaN: true, min: -3, max: 4 }),
})
const anyMove = fc.tuple(anyPoint, anyPoint, fc.double({ noNaN: true, min: 0.01, max: 100 }))
const anySize = fc.record({
  width: fc.integer({ min: 1, max: 30_000 }),
  height: fc.integer({ min: 1, max: 30_000 }),
})

test('however it is moved, the square stays within the picture and its limits', () => {
  fc.assert(
    fc.property(anySize, fc.array(anyMove, { maxLength: 20 }), (picture, moves) => {
      const { left, top, side } = moves.reduce(
        (square, [from, to, factor]) => moved(square, picture, from, to, factor),
        largestSquare(picture),
      )
      const short = Math.min(picture.width, picture.height)
      const slack = 1e-6
      expect(side).toBeGreaterThanOrEqual(short / mostZoom - slack)
      expect(side).toBeLessThanOrEqual(short + slack)
      for (const [start, length] of [
        [left, picture.width],
        [top, picture.height],
      ] as const) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(start + side).toBeLessThanOrEqual(length + slack)
      }
    }),
    runs(300),
  )
})
