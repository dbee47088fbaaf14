import { parseArgs } from 'node:util'
import { shopAddress } from '../serve/real-shop'

export interface StartOptions {
  port: number
  /** null: the embedded shop */
  shopUrl: string | null
}

const DEFAULT_PORT = 8000
const HIGHEST_PORT = 65_535

function portNumber(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= HIGHEST_PORT) return port
  throw new Error(`${text} is not a port number; write it like \`npm start -- --port 8080\`.`)
}

/**
 * Reads `--port`, PORT and SHOPXO_URL.
 * @throws an Error with one clear sentence for what can't be meant
 */
export function startOptions(words: string[], env: NodeJS.ProcessEnv): StartOptions {
  const { values } = parseArgs({ args: words, options: { port: { type: 'string' } } })
  return {
    port: portNumber(values.port ?? env.PORT ?? String(DEFAULT_PORT)),
    shopUrl: env.SHOPXO_URL ? shopAddress(env.SHOPXO_URL) : null,
  }
}
