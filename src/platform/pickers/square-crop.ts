/** Pixels. */
export interface Size {
  width: number
  height: number
}

/** The part of a picture that is kept, in the picture's pixels. */
export interface CropSquare {
  left: number
  top: number
  side: number
}

/** A place in the frame that shows the square: 0 is its left or top edge, 1 its right or bottom edge. */
export interface FramePoint {
  x: number
  y: number
}

/** The smallest square is this part of the largest. */
export const mostZoom = 5

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most))

/** The largest square, in the middle of the picture. */
export function largestSquare({ width, height }: Size): CropSquare {
  const side = Math.min(width, height)
  return { left: (width - side) / 2, top: (height - side) / 2, side }
}

/** 1 for the largest square, `mostZoom` for the smallest. */
export const zoomOf = (square: CropSquare, picture: Size): number =>
  Math.min(picture.width, picture.height) / square.side

/** The square after what stands at `from` was moved to `to` and enlarged, but within the picture. */
export function moved(
  square: CropSquare,
  picture: Size,
  from: FramePoint,
  to: FramePoint,
  factor: number,
): CropSquare {
  const largest = Math.min(picture.width, picture.height)
  const side = within(square.side / factor, largest / mostZoom, largest)
  return {
    left: within(square.left + from.x * square.side - to.x * side, 0, picture.width - side),
    top: within(square.top + from.y * square.side - to.y * side, 0, picture.height - side),
    side,
  }
}
