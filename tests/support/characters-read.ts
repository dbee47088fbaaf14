/**
 * How many characters regular expressions and `indexOf` pass while the work is done. It measures growth as time does,
 * and is the same on every machine.
 */
export function charactersRead(work: () => void): number {
  const { exec } = RegExp.prototype
  const { indexOf } = String.prototype
  let count = 0
  RegExp.prototype.exec = function (text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const match = exec.call(this, text)
    count += Math.max(1, (match ? match.index + match[0].length : text.length) - from)
    return match
  }
  String.prototype.indexOf = function (part: string, from = 0) {
    const index = indexOf.call(this, part, from)
    count += Math.max(1, (index < 0 ? this.length : index + part.length) - from)
    return index
  }
  try {
    work()
  } finally {
    Object.assign(RegExp.prototype, { exec })
    Object.assign(String.prototype, { indexOf })
  }
  return count
}
