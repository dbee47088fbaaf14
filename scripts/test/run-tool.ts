import { inProject } from '../project-root'
import { type NodeRun, runNode } from '../run-node'

/** One of the packages' own programs, by its file in node_modules. */
export interface Tool {
  file: string
  words: readonly string[]
  /** for Node.js itself */
  flags?: readonly string[]
  env?: NodeJS.ProcessEnv
}

/** Runs a program of the packages to its end and keeps what it prints. */
export const runTool = ({ file, words, flags = [], env }: Tool): Promise<NodeRun> =>
  runNode([...flags, inProject('node_modules', file), ...words], env)

/** Runs a program that says by its exit code whether all is well. @throws an Error with its output when not */
export async function runToolOrThrow(tool: Tool): Promise<string> {
  const { code, output } = await runTool(tool)
  if (code !== 0) throw new Error(output || `${tool.file} ended with code ${code}.`)
  return output
}
