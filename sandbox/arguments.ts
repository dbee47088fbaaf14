import { type GenerationName, generationNamed, generationNames } from './generations/generation-names'

/** What the command line asked for. */
export interface Arguments {
  port: number
  /** undefined: the loopback */
  host: string | undefined
  data: string | undefined
  generation: GenerationName | undefined
}

const HIGHEST_PORT = 65535

export const usage = `Usage: tsx sandbox/main.ts [--port NUMBER] [--host ADDRESS] [--generation VERSION] [--data FILE]
  --port        where to listen; 0 picks a free one; default 8787
  --host        the address to listen at, for other computers too; default 127.0.0.1, for this one alone
  --generation  the version of ShopXO to answer like: ${generationNames.join(', ')}; default 6.9
  --data        a file that keeps accounts, codes and settings across restarts`

/** Arguments that mean nothing. */
export class BadArguments extends Error {}

function portNumber(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > HIGHEST_PORT) throw new BadArguments(`--port ${text}: not a port number`)
  return port
}

function generation(text: string): GenerationName {
  const name = generationNamed(text)
  if (!name) throw new BadArguments(`--generation ${text}: not one of ${generationNames.join(', ')}`)
  return name
}

const readers: Record<string, (text: string) => Partial<Arguments>> = {
  '--port': (text) => ({ port: portNumber(text) }),
  '--host': (text) => ({ host: text }),
  '--data': (text) => ({ data: text }),
  '--generation': (text) => ({ generation: generation(text) }),
}

/** Reads the words behind the program's name. @throws BadArguments */
export function parseArguments(words: readonly string[]): Arguments {
  const result: Arguments = { port: 8787, host: undefined, data: undefined, generation: undefined }
  for (let index = 0; index < words.length; index += 2) {
    const [option = '', value] = [words[index], words[index + 1]]
    const read = Object.entries(readers).find(([name]) => name === option)?.[1]
    if (!read) throw new BadArguments(`${option}: no such option`)
    if (value === undefined || value === '') throw new BadArguments(`${option} needs a value`)
    Object.assign(result, read(value))
  }
  return result
}
