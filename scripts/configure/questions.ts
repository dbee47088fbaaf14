import { type Configuration, readConfiguration } from '../../src/domain/configuration'

interface Question {
  key: keyof Configuration
  text: string
  /** how several values are typed: with commas between them */
  isList?: boolean
}

/** What `npm run configure` asks, in this order. The rest of docs/configuration.md is written into the file by hand. */
export const questions: readonly Question[] = [
  { key: 'shopUrl', text: 'Address of the shop, for mini-programs' },
  {
    key: 'shopPath',
    text: 'Folder of api.php on the page’s own origin, such as /mall (the folder above the app’s)',
  },
  { key: 'name', text: 'Name of the shop (what the shop says)' },
  { key: 'logo', text: 'Address of its square logo (what the shop says)' },
  { key: 'accent', text: 'Colour of the main buttons: #rrggbb or a theme of ShopXO' },
  { key: 'kinds', text: 'Ways to sign in, in their order (what the shop says)', isList: true },
  { key: 'languages', text: 'Languages, the first for whoever has none of them', isList: true },
  { key: 'hostSession', text: 'One sign-in with the official client: shopxo-uniapp (none)' },
]

/** A configuration file as it is written: only what is set. */
export type Settings = Record<string, unknown>

/**
 * The settings with one answer. An empty answer changes nothing, `-` takes the setting out.
 *
 * @returns the sentence that says what is wrong with the answer in place of settings
 */
export function withAnswer(settings: Settings, { key, isList }: Question, answer: string): Settings | string {
  const typed = answer.trim()
  if (typed === '') return settings
  const { [key]: _, ...others } = settings
  if (typed === '-') return others
  const value = isList ? typed.split(/[\s,，]+/) : typed
  const { mistakes } = readConfiguration({ [key]: value })
  return mistakes[0] ?? { ...others, [key]: value }
}
