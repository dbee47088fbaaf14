import { parseArgs } from 'node:util'
import { shopAddress } from '../../config/shop-address'
import {
  type GenerationName,
  generationNamed,
  generationNames,
} from '../../sandbox/generations/generation-names'

export interface StartOptions {
  port: number
  /** the address to listen at, every one for a bare `--host`; undefined: the loopback, for this computer alone */
  host?: string
  /** null: the embedded shop */
  shopUrl: string | null
  /** the version of ShopXO that the embedded shop answers like; undefined: the newest */
  generation?: GenerationName
}

const DEFAULT_PORT = 8000
const HIGHEST_PORT = 65_535

function portNumber(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= HIGHEST_PORT) return port
  throw new Error(`${text} is not a port number; write it like \`npm start -- --port 8080\`.`)
}

/** Reads the value of `--generation`. @throws an Error with one clear sentence for a version that isn't known */
export function embeddedGeneration(text: string): GenerationName {
  const name = generationNamed(text)
  if (name) return name
  throw new Error(`${text} is no version of the embedded shop; it knows ${generationNames.join(', ')}.`)
}

const EVERY_ADDRESS = '0.0.0.0'

/** `--host` alone opens every address of this computer. */
const withHost = (words: readonly string[]): string[] =>
  words.flatMap((word, index) => {
    const isBare = word === '--host' && (words[index + 1] ?? '--').startsWith('--')
    return isBare ? [word, EVERY_ADDRESS] : [word]
  })

/**
 * Reads `--port`, `--host`, `--generation`, PORT and SHOPXO_URL.
 * @throws an Error with one clear sentence for what can't be meant
 */
export function startOptions(words: string[], env: NodeJS.ProcessEnv): StartOptions {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args: withHost(words),
    options: { port: text, host: text, generation: text },
  })
  if (values.generation !== undefined && env.SHOPXO_URL) {
    throw new Error(
      '--generation is for the embedded shop; SHOPXO_URL names a real one, which has its own version.',
    )
  }
  return {
    port: portNumber(values.port ?? (env.PORT || String(DEFAULT_PORT))),
    shopUrl: env.SHOPXO_URL ? shopAddress(env.SHOPXO_URL) : null,
    ...(values.host ? { host: values.host } : {}),
    ...(values.generation === undefined ? {} : { generation: embeddedGeneration(values.generation) }),
  }
}
