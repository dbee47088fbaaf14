import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inProject } from '../../../scripts/project-root'

const folder = inProject('dist/platform-calls')
const of = (target: string) => path.join(folder, target)

/** Forgets what earlier runs called. */
export const clearCallRecord = (): void => rmSync(folder, { recursive: true, force: true })

/** Adds calls of a platform, each once, whichever of the tests that run side by side makes it first. */
export function recordCalls(target: string, shapes: Iterable<string>): void {
  mkdirSync(of(target), { recursive: true })
  for (const shape of shapes) {
    const file = path.join(of(target), createHash('sha1').update(shape).digest('hex'))
    if (!existsSync(file)) writeFileSync(file, shape)
  }
}

/** All recorded calls of a platform, in the same order after every run. */
export const recordedCalls = (target: string): string[] =>
  existsSync(of(target))
    ? readdirSync(of(target))
        .map((name) => readFileSync(path.join(of(target), name), 'utf8'))
        .sort()
    : []
