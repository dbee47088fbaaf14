const link = /\w+:\/\/[\w\-./?=&%#]+|\w[\w-]*(?:\.[\w-]+)+\/[\w\-./?=&%#]*/
const dateOrPhone = /\d+(?:[-.:/]\d+){2,}|\d+[.:/]\d+/
const withUnit = /\d+ *(?:[年月日元分秒]|小时|小時|min|seg|sec|[smh]\b)/
const lastDigits = /(?:尾号|尾號|末四位|ending(?: in| with)?|terminad[oa] en)\D{0,3}\d+/
const besideLetters = /\b(?!(?:code|otp|pin)\d)[A-Za-z]+\d+|\d+[A-Za-z]+/

/** Digits that are no code. */
const noCodes = new RegExp(
  [link, dateOrPhone, withUnit, lastDigits, besideLetters].map(({ source }) => source).join('|'),
  'gi',
)

const codeWords =
  /(?:验证|驗證|校验|校驗|动态|動態|确认|確認|认证|認證|授权|授權|安全)[码碼]|动态密码|code|c[oó]digo|\b(?:otp|pin)(?![a-z])/gi

/** Six digits may come as two groups, and each digit may stand alone. */
const numbers = /\d{3}[ -]\d{3}(?!\d)|\d(?: \d){3,}(?!\d)|\d+/g

/** A code and its word have rarely one of these between them: then they seem far away from each other. */
const pauses = /[,，.。;；!！\n]/g
const gap = ' '.repeat(99)

/** Where the pattern, without groups, is found in the text. */
function matchesIn(text: string, pattern: RegExp): { found: string; at: number }[] {
  const all: { found: string; at: number }[] = []
  text.replace(pattern, (found: string, at: number) => {
    all.push({ found, at })
    return found
  })
  return all
}

/**
 * The code in a message that was pasted whole: the only number of four to six digits, or the one nearest to the word for
 * it. The text itself where that is unclear.
 */
export function codeInMessage(text: string): string {
  const message = text.replace(noCodes, (found) => '#'.repeat(found.length)).replace(pauses, gap)
  const words = matchesIn(message, codeWords).map(({ at }) => at)
  const codes = matchesIn(message, numbers)
    .map(({ found, at }) => ({
      code: found.replace(/[ -]/g, ''),
      distance: Math.min(...words.map((word) => Math.abs(word - at))),
    }))
    .filter(({ code }) => /^\d{4,6}$/.test(code))
  if (codes.length > 1 && words.length === 0) return text
  const [nearest] = codes.sort((one, other) => one.distance - other.distance)
  return nearest?.code ?? text
}
