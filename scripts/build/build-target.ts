import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { configuration } from '../../config/configuration'
import { inProject } from '../project-root'
import { browserScript } from './browser-script'
import { missingFiles } from './missing-files'
import { runTaro } from './run-taro'
import { writeShells } from './shells/write-shells'
import { readStamp, removeStamp, sourceHash, writeStamp } from './source-stamp'
import { type Target, targets } from './targets'

/** The folder of a target's build. */
export const outputOf = (target: Target): string => inProject('dist', target)

/**
 * Builds one target into dist/<target>.
 * @throws an Error with what is wrong when the build fails or files of it are missing
 */
export async function buildTarget(target: Target): Promise<void> {
  // A mistake is said before the bundler says it among its own words.
  configuration(target)
  const hash = sourceHash()
  removeStamp(target)
  rmSync(outputOf(target), { recursive: true, force: true })
  const output = await runTaro({ type: target, outputRoot: `dist/${target}` })
  const missing = missingFiles(target, outputOf(target))
  if (missing.length > 0) {
    throw new Error(`${output.trim()}\nThe ${target} build is incomplete: missing ${missing.join(', ')}.`)
  }
  if (targets[target].kind === 'browser') {
    await writeShells(outputOf(target))
    const worker = await browserScript('src/worker/service-worker.ts')
    writeFileSync(path.join(outputOf(target), 'service-worker.js'), worker)
  }
  writeStamp(target, hash)
}

/** Whether dist/<target> was built, in whole, of the sources as they are now. */
export const isBuilt = (target: Target): boolean =>
  readStamp(target) === sourceHash() && missingFiles(target, outputOf(target)).length === 0

/**
 * Builds one target unless its last build is of the same sources.
 * @returns whether there was anything to do
 */
export async function buildWhenStale(target: Target): Promise<boolean> {
  if (isBuilt(target)) return false
  await buildTarget(target)
  return true
}
