import { rmSync } from 'node:fs'
import { runTaro } from '../scripts/build/run-taro'
import { inProject } from '../scripts/project-root'

const OUTPUT = 'dist/bench-hello'

/**
 * Builds the hello form with the app's own configuration.
 * @returns the folder of the build
 */
export async function buildHello(): Promise<string> {
  rmSync(inProject(OUTPUT), { recursive: true, force: true })
  await runTaro({ type: 'h5', outputRoot: OUTPUT, sourceRoot: 'bench/hello/src' })
  return inProject(OUTPUT)
}
