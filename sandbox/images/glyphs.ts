export const GLYPH_WIDTH = 5
export const GLYPH_HEIGHT = 7

/** Five bits a row from the top, two hexadecimal digits each. */
const rows: Record<string, string> = {
  '2': '0e11010204081f',
  '3': '1f02040201110e',
  '4': '02060a121f0202',
  '5': '1f101e0101110e',
  '6': '0608101e11110e',
  '7': '1f010204080808',
  '8': '0e11110e11110e',
  '9': '0e11110f01020c',
  a: '0e1111111f1111',
  b: '1e11111e11111e',
  c: '0e11101010110e',
  d: '1c12111111121c',
  e: '1f10101e10101f',
  f: '1f10101e101010',
  g: '0e11101711110f',
  h: '1111111f111111',
  j: '0702020202120c',
  k: '11121418141211',
  m: '111b1515111111',
  n: '11111915131111',
  p: '1e11111e101010',
  q: '0e11111115120d',
  r: '1e11111e141211',
  s: '0f10100e01011e',
  t: '1f040404040404',
  u: '1111111111110e',
  v: '11111111110a04',
  w: '1111111515150a',
  x: '11110a040a1111',
  y: '1111110a040404',
}

/** Whether a captcha character is inked at this place; capitals are drawn for letters. */
export function isInked(character: string, column: number, row: number): boolean {
  const bits = Number.parseInt(rows[character]?.slice(row * 2, row * 2 + 2) ?? '0', 16)
  return ((bits >> (GLYPH_WIDTH - 1 - column)) & 1) === 1
}
