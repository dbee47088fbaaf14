import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inProject } from '../project-root'
import { type Target, targets } from './targets'

/** The folder of the subpackage with the account screens. */
export const accountPackage = 'pages/account'

/** The pages of src/app.config.ts, such as `pages/home/index`; those of the subpackage are written without its folder. */
export function appPages(): string[] {
  const source = readFileSync(inProject('src/app.config.ts'), 'utf8')
  const named = [...source.matchAll(/'([\w/-]+\/index)'/g)].map(([, page = '']) => page)
  return [...new Set(named.map((page) => (page.startsWith('pages/') ? page : `${accountPackage}/${page}`)))]
}

const expectedFiles = (target: Target): string[] => {
  const it = targets[target]
  if (it.kind === 'browser') return ['index.html']
  const page = appPages().flatMap((name) => ['.js', '.json', it.template].map((ending) => name + ending))
  return ['app.js', 'app.json', ...page]
}

function missingScripts(folder: string): string[] {
  const html = readFileSync(path.join(folder, 'index.html'), 'utf8')
  const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src = '']) => src)
  if (scripts.length === 0) return ['a script in index.html']
  return scripts.filter((src) => !existsSync(path.join(folder, src)))
}

/**
 * What a target's build should hold and doesn't, by what src/app.config.ts asks for: Taro ends successfully, with
 * nothing written, on a configuration that it doesn't accept.
 */
export function missingFiles(target: Target, folder: string): string[] {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return ['everything']
  const missing = expectedFiles(target).filter((file) => !existsSync(path.join(folder, file)))
  return missing.length === 0 && targets[target].kind === 'browser' ? missingScripts(folder) : missing
}
