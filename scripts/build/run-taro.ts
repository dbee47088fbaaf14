import { spawn } from 'node:child_process'
import { inProject } from '../project-root'

export interface TaroRun {
  /** what to build; default: the app's own sources */
  sourceRoot?: string
  /** the Taro name of the platform */
  type: string
  outputRoot: string
}

const taro = inProject('node_modules/@tarojs/cli/bin/taro')
const SAYS_FAILED = /compiled with .*errors?|Failed to compile|Module not found|✖ /i

/**
 * Runs one production build, off the network (`--no-check`).
 * @returns everything it printed
 * @throws an Error that carries the output when Taro ended badly or says that it met errors
 */
export function runTaro({ type, outputRoot, sourceRoot }: TaroRun): Promise<string> {
  return new Promise((resolve, reject) => {
    const places = { OUTPUT_ROOT: outputRoot, ...(sourceRoot ? { SOURCE_ROOT: sourceRoot } : {}) }
    const env = { ...process.env, ...places, NODE_ENV: 'production', FORCE_COLOR: '0' }
    const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe']
    const child = spawn(process.execPath, [taro, 'build', '--type', type, '--no-check'], {
      cwd: inProject(),
      env,
      stdio,
    })
    let output = ''
    const keep = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0 && !SAYS_FAILED.test(output)) resolve(output)
      else reject(new Error(`${output.trim()}\ntaro build --type ${type} failed.`))
    })
  })
}
