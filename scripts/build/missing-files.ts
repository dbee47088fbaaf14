import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { routes } from '@/platform/routes'
import { type Target, targets } from './targets'

/** The folder of the subpackage with the account screens. */
export const accountPackage = 'pages/account'

/** The pages of a mini-program, such as `pages/home/index`. */
export const appPages = (): string[] => Object.values(routes).map((route) => route.slice(1))

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
 * What a target's build should hold and doesn't, by the screens that there are: Taro ends successfully, with
 * nothing written, on a configuration that it doesn't accept.
 */
export function missingFiles(target: Target, folder: string): string[] {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return ['everything']
  const missing = expectedFiles(target).filter((file) => !existsSync(path.join(folder, file)))
  return missing.length === 0 && targets[target].kind === 'browser' ? missingScripts(folder) : missing
}
