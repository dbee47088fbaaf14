import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { outputOf } from '../build/build-target'
import type { Target } from '../build/targets'

export interface OutputFile {
  /** with the target's name before it, such as `weapp/app.js` */
  name: string
  bytes: Buffer
}

/** Every file of a target's build. */
export function outputFiles(target: Target): OutputFile[] {
  const folder = outputOf(target)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => ({ name: path.join(target, name), bytes: readFileSync(path.join(folder, name)) }))
}
