import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { inProject } from '../../scripts/project-root'

const systems: Partial<Record<NodeJS.Platform, string>> = { darwin: 'mac', win32: 'windows' }
const ending = process.platform === 'win32' ? '.exe' : ''

/**
 * Copies one of WeChat's own compilers into the folder: they come with Taro's webpack runner, but not as programs that
 * may be run.
 * @returns where the copy is
 */
export function runnableCompiler(folder: string, name: 'wcc' | 'wcsc'): string {
  const system = systems[process.platform] ?? 'linux'
  const compiler = inProject('node_modules/miniprogram-compiler/bin', system, name + ending)
  const copy = path.join(folder, name + ending)
  copyFileSync(compiler, copy)
  chmodSync(copy, 0o755)
  return copy
}

/** The templates of a package, and the scripts that they use. */
export const templatesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(wxml|wxs)$/.test(file))

/** Compiles templates of the folder to JavaScript. */
export function compileTemplates(wcc: string, folder: string, files: readonly string[]) {
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 } as const
  const { status, stdout, stderr, error } = spawnSync(wcc, ['-d', ...files], options)
  return { status, said: error ? error.message : stderr, script: stdout }
}
