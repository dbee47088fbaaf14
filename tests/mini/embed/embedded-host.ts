import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inProject } from '../../../scripts/project-root'
import { runNode } from '../../../scripts/run-node'
import type { Vendor } from '../host/vendors/vendor'
import { writeNativeHost } from './native-host'

/** Runs the command as a shop's developer does; gives what it says. */
async function embed(words: readonly string[]): Promise<string> {
  const tsx = inProject('node_modules/tsx/dist/cli.mjs')
  const { code, output } = await runNode([tsx, inProject('scripts/embed/main.ts'), ...words])
  if (code !== 0) throw new Error(output)
  return output
}

/** As if the build had been configured so: the settings stand in the code as they are. */
function shareSession(folder: string): void {
  const file = path.join(folder, 'account/common.js')
  const code = readFileSync(file, 'utf8')
  const shared = code.replace('{shopUrl:"', '{hostSession:"shopxo-uniapp",shopUrl:"')
  if (shared === code) throw new Error('The configuration is not in common.js.')
  writeFileSync(file, shared)
}

/** Every file of the folder with its text. */
function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile())
  return Object.fromEntries(files.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]))
}

/** A native host with the account centre in it, whose login page is ours. */
export async function embeddedHost(vendor: Vendor, { sharesSession = false } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'host-'))
  writeNativeHost(folder, vendor)
  const before = filesIn(folder)
  const place = ['--target', vendor.target, '--into', folder]
  const said = await embed([...place, '--replaces', 'pages/login/login=sign-in'])
  if (sharesSession) shareSession(folder)
  return {
    folder,
    said,
    before,
    files: () => filesIn(folder),
    takeOut: () => embed([...place, '--remove']),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
