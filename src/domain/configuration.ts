import * as v from 'valibot'
import { accentPresets } from './accent'
import { accountKinds } from './account-kind'
import { homeRows } from './home-rows'
import { languages } from './language'
import { recordOf } from './record-of'

const text = (pattern: RegExp, message: string) => v.pipe(v.string(message), v.regex(pattern, message))

/** An object without other keys than these. */
const keys = <const Entries extends v.ObjectEntries>(entries: Entries) => {
  const all = Object.keys(entries).join(', ')
  return v.strictObject(entries, ({ expected }) => {
    if (expected === 'Object') return `must be an object of ${all}`
    return expected === 'never' ? `is not known here, only ${all}` : 'must be set'
  })
}

/** Some of these, each once, in the operator's order. */
const someOf = <const Name extends string>(names: readonly Name[]) => {
  const message = `must be a list of some of ${names.join(', ')}`
  return v.pipe(
    v.array(v.picklist(names, message), message),
    v.minLength(1, message),
    v.check((all) => new Set(all).size === all.length, 'must not name one twice'),
    v.readonly(),
  )
}

const accentMessage = `must be a colour like #1677ff or one of ${Object.keys(accentPresets).join(', ')}`
const accent = v.pipe(
  v.string(accentMessage),
  v.transform((value) => Object.entries(accentPresets).find(([name]) => name === value)?.[1] ?? value),
  v.regex(/^#[\da-f]{6}$/i, accentMessage),
)

const pageMessage = 'must be a page like /pages/order/index or a number like tel:4001234567'
const pathMessage = 'must be a path like /orders, an https address or a number like tel:4001234567'
const addresses = {
  browser: v.optional(text(/^(?:\/(?![/\\])\S*|https:\/\/[^\s/]+\S*|tel:[\d+-]+)$/, pathMessage)),
  miniProgram: v.optional(text(/^(?:(?:\/[\w-]+){2,}(?:\?\S*)?|tel:[\d+-]+)$/, pageMessage)),
}

const places = {
  browser: v.optional(text(/^\/(?![/\\])\S*$/, 'must be a path like /orders')),
  miniProgram: v.optional(text(/^(?:\/[\w-]+){2,}(?:\?\S*)?$/, 'must be a page like /pages/order/index')),
}

const words = text(/\S/, 'must be a text')
const wordsByLanguage = keys({
  zh: words,
  cht: v.optional(words),
  en: v.optional(words),
  spa: v.optional(words),
})

const schema = keys({
  shopUrl: v.optional(
    v.pipe(
      text(
        /^(?:https:\/\/[\w.-]+|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d+)?(?:\/[\w~-]+)*\/?$/i,
        'must be the https address of the shop, like https://shop.example.com or https://shop.example.com/mall',
      ),
      v.transform((address) => address.replace(/\/$/, '')),
    ),
    'https://shop.example.com',
  ),
  shopPath: v.optional(
    text(
      /^\/(?:[\w.~-]+\/)*[\w.~-]*$/,
      'must be the folder of api.php on the page’s own origin, like /mall or /',
    ),
  ),
  name: v.optional(words),
  logo: v.optional(
    text(
      /^(?:https:\/\/[^\s/]+|\/(?![/\\]))\S*$/,
      'must be the https address of a picture or a path like /logo.png',
    ),
  ),
  accent: v.optional(accent, accentPresets.red),
  rows: v.optional(someOf(homeRows), homeRows),
  links: v.optional(
    v.pipe(v.array(keys({ ...addresses, text: wordsByLanguage }), 'must be a list of links'), v.readonly()),
    [],
  ),
  back: v.optional(keys(places), {}),
  kinds: v.optional(someOf(accountKinds)),
  languages: v.optional(someOf(languages), languages),
  offline: v.optional(v.boolean('must be true or false')),
  hostSession: v.optional(v.picklist(['shopxo-uniapp'], 'must be shopxo-uniapp')),
})

/** What an operator may set without code, complete: what is not set has its default. */
export type Configuration = Readonly<v.InferOutput<typeof schema>>

/** Where something is, in a browser and in a mini-program; absent where it can't be reached. */
export type Addresses = Configuration['back']

/** What may be set, by its key. */
export const configurationKeys = Object.keys(schema.entries)

const sentence = (issue: v.BaseIssue<unknown>) =>
  `${v.getDotPath(issue) ?? 'account.config.json'} ${issue.message}.`

/** Reads account.config.json or its copy in the page. A key with a mistake has its default, and a sentence says why. */
export function readConfiguration(value: unknown): { configuration: Configuration; mistakes: string[] } {
  const read = v.safeParse(schema, value)
  if (read.success) return { configuration: read.output, mistakes: [] }
  const wrong = read.issues.map(({ path }) => path?.[0].key)
  const kept = v.safeParse(v.record(v.string(), v.unknown()), value)
  const right = Object.entries(kept.success ? kept.output : {}).filter(([key]) => !wrong.includes(key))
  return {
    configuration: v.parse(schema, recordOf(right)),
    mistakes: read.issues.map(sentence),
  }
}
