import { codeInMessage } from './code-in-message'
import { matchesMobile } from './mobile-pattern'

/** What a text field asks for. A password has no kind: every character of it counts. */
export type TextKind = 'mobile' | 'code' | 'captcha' | 'username' | 'account' | 'email' | 'freeText'

/**
 * Invisible in any text: bidirectional controls, zero-width blanks and joints, control characters, the place of an object
 * that was not copied, and half an emoji.
 */
const unseen =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ud800-\\udfff\\ufeff\\ufffc'
/** Invisible alone, but part of an emoji, a letter or a note in some scripts: joiners, selectors, fillers, tags. */
const joints =
  '\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200c\\u200d\\u3164\\ufe00-\\ufe0f\\uffa0\\ufff9-\\ufffb\\u{13430}-\\u{1343f}\\u{16fe4}\\u{1bca0}-\\u{1bca3}\\u{1d159}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}'

const allUnseen = new RegExp(`[${unseen}${joints}]`, 'gu')
const unseenInText = new RegExp(`[${unseen}]`, 'gu')
/** Looks like a blank in a name: U+2800 is the Braille pattern without dots. */
const onlyBlanks = new RegExp(`^[\\s\\u2800${unseen}${joints}]*$`, 'u')

const separators = /[\s()[\]"'‘’“”.,;、。·•・~/\-\u2010-\u2015\u2212]/g

/** What a copied line says before the value: `tel:`, `手机:`. */
const labels = /^(?:[^\s\d@:<>]+:\s*)+/

/** The digits of Arabic and Persian keyboards, and what stands for others and for signs in full width. */
const usual = (text: string) =>
  text.normalize('NFKC').replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => `${digit.charCodeAt(0) & 15}`)

/** A name of letters, digits and signs: full-width ones as the usual ones, without blanks around. */
const name = (text: string) => usual(text.replace(allUnseen, '')).trim()

/** A name or an address, on one line. */
const freeText = (text: string) =>
  text
    .replace(/[\r\n\u0085\u2028\u2029\t\v\f]+/g, ' ')
    .replace(unseenInText, '')
    .trim()

/** A number as the shop's pattern wants it: without separators, without the country code of the mainland, as it stands. */
function mobile(text: string, pattern?: string): string {
  const typed = name(text).replace(labels, '')
  const digits = typed.replace(separators, '')
  const [, local = ''] = /^(?:\+|00)?86(.*)$/.exec(digits) ?? []
  const forms = matchesMobile(local) ? [local, digits, typed] : [digits, typed]
  return forms.find((form) => matchesMobile(form, pattern)) ?? typed
}

/**
 * An e-mail address from a list of people, a letter or a link, without the link's query and the sign that ends a sentence. A
 * Chinese keyboard types `。` for a dot.
 */
const email = (text: string) =>
  name(text)
    .replace(/。/g, '.')
    .replace(/^[^<>]*<\s*([^<>]*)>[^<>]*$/, '$1')
    .replace(labels, '')
    .replace(/[.,;、\s]*(?:\?[\s\S]*)?$/, '')

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
