const orientationTag = 0x0112

/**
 * How a photograph must be turned to stand upright: 1–8 as the EXIF tag says, 1 where the bytes say nothing.
 * 3: by 180°; 6: by 90° clockwise; 8: by 90° anticlockwise; the even and odd others are mirrored as well.
 */
export function exifOrientation(bytes: ArrayBuffer): number {
  const view = new DataView(bytes)
  const isInside = (at: number, length: number) => at + length <= view.byteLength
  if (!isInside(0, 4) || view.getUint16(0) !== 0xffd8) return 1
  for (let at = 2; isInside(at, 18); at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at)
    if (marker < 0xff00 || marker === 0xffda) return 1
    if (marker === 0xffe1 && view.getUint32(at + 4) === 0x45786966) return orientationIn(view, at + 10)
  }
  return 1
}

/** Reads the first directory of the TIFF block that begins at `start`. */
function orientationIn(view: DataView, start: number): number {
  const isLittle = view.getUint16(start) === 0x4949
  const directory = start + view.getUint32(start + 4, isLittle)
  if (directory + 2 > view.byteLength) return 1
  const entries = view.getUint16(directory, isLittle)
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12
    if (at + 12 > view.byteLength) return 1
    if (view.getUint16(at, isLittle) !== orientationTag) continue
    const orientation = view.getUint16(at + 8, isLittle)
    return orientation >= 1 && orientation <= 8 ? orientation : 1
  }
  return 1
}
