import { spawn } from 'node:child_process'
import { inProject } from '../project-root'

/** One of the packages' own programs, by its file in node_modules. */
export interface Tool {
  file: string
  words: readonly string[]
  env?: NodeJS.ProcessEnv
}

export interface ToolRun {
  code: number | null
  output: string
}

/** Runs a program under this Node.js and keeps what it prints, both streams in one. */
export function runTool({ file, words, env }: Tool): Promise<ToolRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [inProject('node_modules', file), ...words], {
      cwd: inProject(),
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const keep = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output: output.trim() }))
  })
}

/** Runs a program that says by its exit code whether all is well. @throws an Error with its output when not */
export async function runToolOrThrow(tool: Tool): Promise<string> {
  const { code, output } = await runTool(tool)
  if (code !== 0) throw new Error(output || `${tool.file} ended with code ${code}.`)
  return output
}
