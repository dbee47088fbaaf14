import { attempt } from './attempt'

/** The shop's own rule where it tells none (contract 4). */
const mainland = /^1[3-9]\d{9}$/

/** Used when the shop's rule is unusable: the number of a country that isn't known. */
const lenient = /^\+?\d{5,20}$/

/** No number is longer, and the time that a pattern takes grows with the text. */
const longestText = 20

const longestPattern = 2000

/** Into how many ways an expression may divide a text before it gives up. */
const mostWays = 10_000

/** Whether the text is a mobile number by the shop's pattern, a PHP expression with or without delimiters. */
export function matchesMobile(text: string, pattern?: string): boolean {
  if (text.length > longestText) return false
  return (pattern ? (mobileExpression(pattern) ?? lenient) : mainland).test(text)
}

/** A PHP expression (PCRE) in JavaScript; null where that isn't possible, or trying it could take unreasonably long. */
export function mobileExpression(pattern: string): RegExp | null {
  const [, , inside, modifiers = ''] = /^([/#~%@!])(.*)\1([a-zA-Z]*)$/.exec(pattern.trim()) ?? []
  const source = translated(inside ?? pattern.trim())
  if (source === null || /[^imsuADU]/.test(modifiers)) return null
  const anchored = modifiers.includes('A') ? `^(?:${source})` : source
  return attempt<RegExp | null>(() => new RegExp(anchored, modifiers.replace(/[^im]/g, '')), null)
}

/** One group, or the whole: ways of the alternatives before the last `|`, of what comes after it, of its last piece. */
interface Group {
  open: string
  finished: number
  before: number
  last: number
  /** What a quantifier would repeat. */
  piece: 'character' | 'group' | null
}

const group = (open: string): Group => ({ open, finished: 0, before: 1, last: 1, piece: null })
const waysOf = ({ finished, before, last }: Group) => finished + before * last

const pieces =
  /\\.|\[(?:\\.|[^\\\]])+\]|\(\?(?:P?<\w+>|[:>=!])|\(|\)|\||([*+?]|\{(\d+)(,?)(\d*)\})[?+]?|[\s\S]/g

/** An escape that PCRE and JavaScript read differently, a POSIX class, a class that begins with its own end or has none. */
const foreign = /\\(?![dDwWsStrnfv])\w|\[:|^\[(?:\^\]|$)/

/** A character that no number has, as itself: whoever wrote it meant something else. */
const inNoNumber = /^(?:\\(?=\W)|(?!\\))[^\d\s+\-().*#]$/

const anchors: Record<string, string | undefined> = {
  ...{ '^': '^', $: '$', '\\A': '^', '\\z': '$', '\\Z': '$', '\\b': '\\b', '\\B': '\\B' },
}

function translated(pattern: string): string | null {
  if (pattern.length > longestPattern) return null
  const groups = [group('')]
  let source = ''
  const add = (text: string, ways: number, piece: Group['piece']) => {
    const [top] = groups
    if (top) Object.assign(top, { before: top.before * top.last, last: ways, piece })
    source += text
  }
  pieces.lastIndex = 0
  for (let found = pieces.exec(pattern); found; found = pieces.exec(pattern)) {
    const [text, quantifier, least, comma, most] = found
    const [top] = groups
    if (!top) return null
    if (quantifier) {
      const [min, max] = limitsOf(quantifier, least, comma, most)
      if (!top.piece || (top.piece === 'group' && max > 4)) return null
      top.last =
        top.piece === 'group' ? repeatedWays(top.last, min, max) : Math.min(max, longestText) - min + 1
      top.piece = null
      // A possessive quantifier tries less than a plain one, and finds no more.
      source += text.replace(/(.)\+$/, '$1')
    } else if (text.startsWith('(')) {
      const open = /^\(\?[=!]/.test(text) ? text : '(?:'
      groups.unshift(group(open))
      source += open
    } else if (text === ')') {
      groups.shift()
      add(text, waysOf(top), top.open === '(?:' ? 'group' : null)
    } else if (text === '|') {
      Object.assign(top, { ...group(top.open), finished: waysOf(top) })
      source += text
    } else {
      const anchor = anchors[text]
      if (!anchor && (foreign.test(text) || inNoNumber.test(text))) return null
      add(anchor ?? text, 1, anchor ? null : 'character')
    }
  }
  const [whole, unclosed] = groups
  return whole && !unclosed && waysOf(whole) <= mostWays ? source : null
}

const limitsOf = (quantifier: string, least = '', comma = '', most = ''): [min: number, max: number] => {
  if (least === '') return [quantifier === '+' ? 1 : 0, quantifier === '?' ? 1 : Number.POSITIVE_INFINITY]
  const min = Number(least)
  if (comma === '') return [min, min]
  return [min, most === '' ? Number.POSITIVE_INFINITY : Number(most)]
}

const repeatedWays = (ways: number, min: number, max: number) => {
  let all = 0
  for (let times = min; times <= max; times += 1) all += ways ** times
  return all
}
