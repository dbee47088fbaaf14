import { readFileSync } from 'node:fs'
import path from 'node:path'
import { configuration } from './configuration'

const empty = '<script type="application/json" id="account-config"></script>'

/**
 * The browser app's index.html with the configuration in it, where an operator may edit it without building. A script of
 * this type is data: browsers run nothing of it, and no policy has to allow it. src/platform/page-configuration.ts reads
 * it.
 */
export function page(): string {
  const { shopUrl: _, ...ofBrowsers } = configuration('h5')
  // Written so that no text of it can end the element.
  const json = JSON.stringify(ofBrowsers, null, 2).replaceAll('<', '\\u003c')
  const source = readFileSync(path.resolve(__dirname, '../src/index.html'), 'utf8')
  return source.replace(empty, () => empty.replace('><', () => `>\n${json}\n<`))
}
