import { rmSync } from 'node:fs'
import { runTaro } from '../scripts/build/run-taro'
import { inProject } from '../scripts/project-root'

/**
 * Builds the hello form: for browsers with the app's own configuration, for WeChat as Taro does without one.
 * @returns the folder of the build
 */
export async function buildHello(type: 'h5' | 'weapp'): Promise<string> {
  const outputRoot = `dist/bench-hello-${type}`
  rmSync(inProject(outputRoot), { recursive: true, force: true })
  await runTaro({ type, outputRoot, sourceRoot: 'bench/hello/src' })
  return inProject(outputRoot)
}
