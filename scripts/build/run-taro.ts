import { inProject } from '../project-root'
import { runNode } from '../run-node'

export interface TaroRun {
  /** what to build; default: the app's own sources */
  sourceRoot?: string
  /** the Taro name of the platform */
  type: string
  outputRoot: string
}

/** Taro's command line. */
export const taro = inProject('node_modules/@tarojs/cli/bin/taro')
const SAYS_FAILED = /compiled with .*errors?|Failed to compile|Module not found|✖ /i

/**
 * Runs one production build, off the network (`--no-check`).
 * @returns everything it printed
 * @throws an Error that carries the output when Taro ended badly or says that it met errors
 */
export async function runTaro({ type, outputRoot, sourceRoot }: TaroRun): Promise<string> {
  const places = { OUTPUT_ROOT: outputRoot, ...(sourceRoot ? { SOURCE_ROOT: sourceRoot } : {}) }
  const env = { ...places, NODE_ENV: 'production', FORCE_COLOR: '0' }
  const { code, output } = await runNode([taro, 'build', '--type', type, '--no-check'], env)
  if (code === 0 && !SAYS_FAILED.test(output)) return output
  throw new Error(`${output}\ntaro build --type ${type} failed.`)
}
