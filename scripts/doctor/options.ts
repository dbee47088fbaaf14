import { parseArgs } from 'node:util'
import { readAddress } from './shop/addresses'
import { type DoctorLanguage, doctorLanguages } from './words/sentence'

export interface DoctorOptions {
  readonly urls: readonly URL[]
  readonly language: DoctorLanguage
  readonly json: boolean
  readonly register: boolean
}

export const usage = `npm run doctor -- https://shop.example.com [--lang en|zh] [--json] [--register]
  --lang      the language of the report; otherwise that of this computer
  --json      the report for a program: findings as keys and values
  --register  registers an account and cancels it again; otherwise the shop is only read`

const isLanguage = (text: string): text is DoctorLanguage => doctorLanguages.some((one) => one === text)

/**
 * Reads the command line.
 * @throws an Error with one clear sentence for what can't be meant
 */
export function doctorOptions(words: readonly string[], env: NodeJS.ProcessEnv): DoctorOptions {
  const on = { type: 'boolean', default: false } as const
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { lang: { type: 'string' }, json: on, register: on },
  })
  const [address = '', ...others] = positionals
  const urls = readAddress(address)
  if (!urls || others.length > 0) throw new Error(`${positionals.join(' ')} is not the address of a shop.`)
  const language = values.lang ?? (/^zh/.test(env.LC_ALL || env.LANG || '') ? 'zh' : 'en')
  if (!isLanguage(language))
    throw new Error(`--lang ${language}: there are ${doctorLanguages.join(' and ')}.`)
  return { urls, language, json: values.json, register: values.register }
}
