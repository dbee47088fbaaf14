import { codeInMessage } from './code-in-message'
import { matchesMobile } from './mobile-pattern'

/** What a text field asks for. A password has no kind: every character of it counts. */
export type TextKind = 'mobile' | 'code' | 'captcha' | 'username' | 'account' | 'email' | 'freeText'

/** Invisible in any text: bidirectional controls, zero-width blanks and joints, control characters. */
const unseen =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff'
/** Invisible alone, but part of an emoji or of a letter in some scripts: joiners, variation selectors, fillers, tags. */
const joints =
  '\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200c\\u200d\\u3164\\ufe00-\\ufe0f\\uffa0\\ufff9-\\ufffb\\u{e0000}-\\u{e0fff}'

const allUnseen = new RegExp(`[${unseen}${joints}]`, 'gu')
const unseenInText = new RegExp(`[${unseen}]`, 'gu')
/** Looks like a blank in a name: U+2800 is the Braille pattern without dots. */
const onlyBlanks = new RegExp(`^[\\s\\u2800${unseen}${joints}]*$`, 'u')

const separators = /[\s().·•/\-\u2010-\u2015\u2212]/g

/** A name of letters, digits and signs: full-width ones as the usual ones, without blanks around. */
const name = (text: string) => text.replace(allUnseen, '').normalize('NFKC').trim()

/** A name or an address, on one line. */
const freeText = (text: string) =>
  text
    .replace(/[\r\n\u0085\u2028\u2029\t\v\f]+/g, ' ')
    .replace(unseenInText, '')
    .trim()

/** A number as the shop's pattern wants it: without separators, without the country code of the mainland, as it stands. */
function mobile(text: string, pattern?: string): string {
  const typed = name(text).replace(/^tel:/i, '')
  const digits = typed.replace(separators, '')
  const [, local = ''] = /^(?:\+|00)?86(.*)$/.exec(digits) ?? []
  const forms = matchesMobile(local) ? [digits, local, typed] : [digits, typed]
  return forms.find((form) => matchesMobile(form, pattern)) ?? typed
}

/** An e-mail address from an address book or a link. A Chinese keyboard types `。` for a dot. */
const email = (text: string) =>
  name(text)
    .replace(/^mailto:/i, '')
    .replace(/^<(.*)>$/, '$1')
    .replace(/。/g, '.')
    .trim()

const meanings: Record<TextKind, (text: string, mobilePattern?: string) => string> = {
  mobile,
  code(text) {
    const digits = name(text).replace(separators, '')
    return /^\d*$/.test(digits) ? digits : codeInMessage(name(text))
  },
  captcha: (text) => name(text).replace(/\s/g, ''),
  username: name,
  /** To sign in with: a user name, a mobile or an e-mail address. */
  account(text, pattern) {
    const number = mobile(text, pattern)
    if (matchesMobile(number, pattern)) return number
    return text.includes('@') || text.includes('＠') ? email(text) : name(text)
  },
  email,
  freeText,
}

/**
 * What was meant by a typed, pasted or filled-in text, without what only decorates it: invisible characters, separators,
 * full-width digits, the message around a code. A text that can't be right stays wrong.
 */
export const meantText = (kind: TextKind, text: string, mobilePattern?: string): string =>
  meanings[kind](text, mobilePattern)

/** Whether nothing of a text can be seen. */
export const isUnseen = (text: string): boolean => onlyBlanks.test(text)
