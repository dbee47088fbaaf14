/** Five digits or more, with what may stand between them. */
const number = /\+?\d(?:[\s).\-\u2010-\u2015]*\d){4,}/
const time = /\d+:\d+/g

/** The first number in a shop's own words, such as `400-820-8820 转 1（9:00-18:00）`; its digits where none is that long. */
export function numberToDial(words: string): string {
  const plain = words.normalize('NFKC').replace(time, ' ')
  return (number.exec(plain)?.[0] ?? plain).replace(/[^\d+]/g, '')
}
