import { startNode } from './children'

export interface NodeRun {
  code: number | null
  output: string
}

/** Runs a script under this Node.js to its end and keeps what it prints, both streams in one. */
export function runNode(words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<NodeRun> {
  return new Promise((resolve, reject) => {
    const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe']
    const child = startNode(words, { env: { ...process.env, ...env }, stdio })
    let output = ''
    const keep = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output: output.trim() }))
  })
}
