/** What the command line asked for. */
export interface Arguments {
  port: number
  data: string | undefined
}

const HIGHEST_PORT = 65535

export const usage = `Usage: tsx sandbox/main.ts [--port NUMBER] [--data FILE]
  --port  where to listen on 127.0.0.1; 0 picks a free one; default 8787
  --data  a file that keeps accounts, codes and settings across restarts`

/** Arguments that mean nothing. */
export class BadArguments extends Error {}

function portNumber(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > HIGHEST_PORT) throw new BadArguments(`--port ${text}: not a port number`)
  return port
}

/** Reads the words behind the program's name. @throws BadArguments */
export function parseArguments(words: readonly string[]): Arguments {
  const result: Arguments = { port: 8787, data: undefined }
  for (let index = 0; index < words.length; index += 2) {
    const [option, value] = [words[index], words[index + 1]]
    if (option !== '--port' && option !== '--data') throw new BadArguments(`${option}: no such option`)
    if (value === undefined || value === '') throw new BadArguments(`${option} needs a value`)
    if (option === '--port') result.port = portNumber(value)
    else result.data = value
  }
  return result
}
