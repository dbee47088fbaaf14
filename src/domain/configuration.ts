import {
  array,
  type BaseIssue,
  check,
  getDotPath,
  type InferOutput,
  minLength,
  type ObjectEntries,
  optional,
  parse,
  picklist,
  pipe,
  readonly,
  record,
  regex,
  safeParse,
  strictObject,
  string,
  transform,
  unknown,
} from 'valibot'
import { accentPresets } from './accent'
import { accountKinds } from './account-kind'
import { homeRows } from './home-rows'
import { languages } from './language'
import { recordOf } from './record-of'

const text = (pattern: RegExp, message: string) => pipe(string(message), regex(pattern, message))

/** An object without other keys than these. */
const keys = <const Entries extends ObjectEntries>(entries: Entries) => {
  const all = Object.keys(entries).join(', ')
  return strictObject(entries, ({ expected }) => {
    if (expected === 'Object') return `must be an object of ${all}`
    return expected === 'never' ? `is not known here, only ${all}` : 'must be set'
  })
}

/** Some of these, each once, in the operator's order. */
const someOf = <const Name extends string>(names: readonly Name[]) => {
  const message = `must be a list of some of ${names.join(', ')}`
  return pipe(
    array(picklist(names, message), message),
    minLength(1, message),
    check((all) => new Set(all).size === all.length, 'must not name one twice'),
    readonly(),
  )
}

const accentMessage = `must be a colour like #1677ff or one of ${Object.keys(accentPresets).join(', ')}`
const accent = pipe(
  string(accentMessage),
  transform((value) => Object.entries(accentPresets).find(([name]) => name === value)?.[1] ?? value),
  regex(/^#[\da-f]{6}$/i, accentMessage),
)

const pageMessage = 'must be a page like /pages/order/index or a number like tel:4001234567'
const pathMessage = 'must be a path like /orders, an https address or a number like tel:4001234567'
const addresses = {
  browser: optional(text(/^(?:\/(?![/\\])\S*|https:\/\/[^\s/]+\S*|tel:[\d+-]+)$/, pathMessage)),
  miniProgram: optional(text(/^(?:(?:\/[\w-]+){2,}(?:\?\S*)?|tel:[\d+-]+)$/, pageMessage)),
}

const places = {
  browser: optional(text(/^\/(?![/\\])\S*$/, 'must be a path like /orders')),
  miniProgram: optional(text(/^(?:\/[\w-]+){2,}(?:\?\S*)?$/, 'must be a page like /pages/order/index')),
}

const words = text(/\S/, 'must be a text')
const wordsByLanguage = keys({ zh: words, cht: optional(words), en: optional(words), spa: optional(words) })

const schema = keys({
  shopUrl: optional(
    pipe(
      text(
        /^(?:https:\/\/[\w.-]+|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d+)?(?:\/[\w~-]+)*\/?$/i,
        'must be the https address of the shop, like https://shop.example.com or https://shop.example.com/mall',
      ),
      transform((address) => address.replace(/\/$/, '')),
    ),
    'https://shop.example.com',
  ),
  shopPath: optional(
    text(/^\/(?:[\w.~-]+\/?)*$/, 'must be the folder of api.php on the page’s own origin, like /mall or /'),
  ),
  name: optional(words),
  logo: optional(
    text(
      /^(?:https:\/\/[^\s/]+|\/(?![/\\]))\S*$/,
      'must be the https address of a picture or a path like /logo.png',
    ),
  ),
  accent: optional(accent, accentPresets.red),
  rows: optional(someOf(homeRows), homeRows),
  links: optional(
    pipe(array(keys({ ...addresses, text: wordsByLanguage }), 'must be a list of links'), readonly()),
    [],
  ),
  back: optional(keys(places), {}),
  kinds: optional(someOf(accountKinds)),
  languages: optional(someOf(languages), languages),
  hostSession: optional(picklist(['shopxo-uniapp'], 'must be shopxo-uniapp')),
})

/** What an operator may set without code, complete: what is not set has its default. */
export type Configuration = Readonly<InferOutput<typeof schema>>

/** Where something is, in a browser and in a mini-program; absent where it can't be reached. */
export type Addresses = Configuration['back']

/** What may be set, by its key. */
export const configurationKeys = Object.keys(schema.entries)

const sentence = (issue: BaseIssue<unknown>) =>
  `${getDotPath(issue) ?? 'account.config.json'} ${issue.message}.`

/**
 * Reads account.config.json, or its copy in the page.
 *
 * @returns the configuration, with the default of every key that has a mistake, and one sentence for each mistake
 */
export function readConfiguration(value: unknown): { configuration: Configuration; mistakes: string[] } {
  const read = safeParse(schema, value)
  if (read.success) return { configuration: read.output, mistakes: [] }
  const wrong = read.issues.map(({ path }) => path?.[0].key)
  const kept = safeParse(record(string(), unknown()), value)
  const right = Object.entries(kept.success ? kept.output : {}).filter(([key]) => !wrong.includes(key))
  return {
    configuration: parse(schema, recordOf(right)),
    mistakes: read.issues.map(sentence),
  }
}
