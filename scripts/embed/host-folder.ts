import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Files } from './embedded-package'
import { readHost, withAccountCentre, withoutAccountCentre } from './host-config'
import type { Replacement } from './options'
import { type Embedded, readRecord, removeRecord, writeRecord } from './record'
import { type HostPlatform, redirectPage } from './replaced-page'

/** What is put into a host. */
export interface Embedding {
  root: string
  files: Files
  pages: readonly string[]
  asksForConsent: boolean
  platform: HostPlatform
  replaces: readonly Replacement[]
}

const appJson = (host: string) => path.join(host, 'app.json')

function write(file: string, text: string | Buffer): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** The host's app.json as it would be without the account centre. */
function ownConfig(host: string, done: Embedded | null): string {
  const text = readFileSync(appJson(host), 'utf8')
  if (!done) return text
  return text === done.after ? done.before : withoutAccountCentre(text, done.root, done.before)
}

/** Takes the account centre out of a host again. @returns whether there was one */
export function removeFrom(host: string): boolean {
  const done = readRecord(host)
  if (!done) return false
  write(appJson(host), ownConfig(host, done))
  rmSync(path.join(host, done.root), { recursive: true, force: true })
  for (const page of new Set(Object.keys(done.replaced).map(pageOf))) removePage(host, page)
  for (const [file, bytes] of Object.entries(done.replaced))
    write(path.join(host, file), Buffer.from(bytes, 'base64'))
  removeRecord(host)
  return true
}

const pageOf = (file: string) => file.replace(/\.\w+$/, '')

/** All files of a page: its script, template, settings and style sheet, in whatever language they are written. */
function filesOfPage(host: string, page: string): string[] {
  const folder = path.posix.dirname(page)
  if (!existsSync(path.join(host, folder))) return []
  const all = readdirSync(path.join(host, folder)).map((name) => `${folder}/${name}`)
  return all.filter((file) => pageOf(file) === page)
}

const removePage = (host: string, page: string) => {
  for (const file of filesOfPage(host, page)) rmSync(path.join(host, file))
}

/** Where the pages to be replaced lead. @throws an Error with one clear sentence for what can't be */
function redirectsOf({ root, pages, replaces }: Embedding, { every, tabs }: ReturnType<typeof readHost>) {
  const screens = new Map(pages.map((page) => [page.split('/').at(-2), page]))
  return replaces.map(({ page, screen }) => {
    const target = screens.get(screen)
    if (!target) throw new Error(`There is no screen ${screen}; there are ${[...screens.keys()].join(', ')}.`)
    if (!every.includes(page)) throw new Error(`The host’s app.json has no page ${page}.`)
    if (tabs.includes(page))
      throw new Error(`${page} is a tab of the host, and a tab can’t be left to another page.`)
    return { page, url: `/${root}/${target}` }
  })
}

/**
 * Puts the account centre into a host, in place of one that is already there.
 * @param host the folder with the host's app.json
 * @throws an Error with one clear sentence where it doesn't fit; the host is then as it was
 */
export function embedInto(host: string, embedding: Embedding): void {
  const { root, files, platform } = embedding
  if (!existsSync(appJson(host))) throw new Error(`There is no app.json in ${host}.`)
  const present = readRecord(host)
  const before = ownConfig(host, present)
  const config = readHost(before)
  const isTaken = existsSync(path.join(host, root)) && present?.root !== root
  if (isTaken || config.roots.includes(root))
    throw new Error(`The host has a folder ${root} of its own; choose another one by --root.`)
  const redirects = redirectsOf(embedding, config)
  const after = withAccountCentre(before, embedding)

  removeFrom(host)
  const lost = redirects.flatMap(({ page }) => filesOfPage(host, page))
  const replaced = lost.map((file) => [file, readFileSync(path.join(host, file)).toString('base64')])
  writeRecord(host, { root, before, after, replaced: Object.fromEntries(replaced) })
  for (const [file, text] of files) write(path.join(host, root, file), text)
  const [first = ''] = config.pages
  for (const { page, url } of redirects) {
    removePage(host, page)
    for (const [ending, text] of Object.entries(redirectPage(platform, url, first)))
      write(path.join(host, page + ending), text)
  }
  write(appJson(host), after)
}
