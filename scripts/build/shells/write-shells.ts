import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { JSDOM } from 'jsdom'
import { type Language, languageTags } from '@/domain/language'
import { routes } from '@/platform/routes'
import { stylesId } from '@/shell/load-again'
import { type Shells, shellNames } from '@/shell/shells'
import { deviceKey, sessionKey } from '@/stores/storage-keys'
import { configuration } from '../../../config/configuration'
import { startSite } from '../../serve/site'
import { browserScript } from '../browser-script'
import { criticalCss } from './critical-css'
import { drawScreen } from './draw-screen'
import { textsOfDrawings } from './shell-texts'

const sourceOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The shape of a screen that is still to come, which says nothing: no texts, and nothing to tap. */
function withoutWords(html: string): string {
  const { document } = new JSDOM(html).window
  for (const element of document.querySelectorAll('button, .ac-unseen')) element.remove()
  document.querySelector('h1')?.replaceChildren()
  return `<div id="skeleton" aria-hidden="true">${document.body.innerHTML}</div>`
}

/** What a device keeps of somebody who is signed in. */
const aMember = {
  [deviceKey]: { version: 2, value: { uuid: 'a', signInId: 'a' } },
  [sessionKey]: {
    version: 2,
    value: { signInId: 'a', session: { kind: 'member', token: 'a', user: { id: 1, avatar: 'a.png' } } },
  },
}

async function drawAll(app: string) {
  // They are written in Chinese where that is offered.
  const { languages } = configuration('h5')
  const spoken = [...languages].sort((one) => (one === 'zh' ? -1 : 0))
  const files: Partial<Record<Language, string>> = {}
  const drawings: string[][] = []
  for (const language of spoken) {
    const pages: string[] = []
    for (const name of shellNames) {
      const { html, files: loaded } = await drawScreen({
        app,
        path: routes[name],
        language: languageTags[language],
      })
      pages.push(html)
      if (loaded[0]) files[language] = loaded[0]
    }
    drawings.push(pages)
  }
  const { hostSession, shopPath } = configuration('h5')
  // Whom the shop's own client has signed in, the page can't tell at once.
  const paths = hostSession ? [] : shellNames.map((name) => routes[name])
  const about = await drawScreen({ app, path: routes.about, language: 'zh', firstFileOnly: true })
  const rows = textsOfDrawings(drawings)
  const [, ...others] = spoken
  const linesOf = (column: number) => rows.map((row) => row[column]).join('\n')
  const shells = {
    shopPath,
    offered: languages,
    paths,
    texts: Object.fromEntries(others.map((language, at) => [language, linesOf(at + 1)])),
    files,
  }
  // Of a member's home the page has only the styles: the drawing itself is on the member's device.
  const member = await drawScreen({ app, path: routes.home, language: 'zh', storage: aMember })
  return { pages: drawings[0] ?? [], skeleton: withoutWords(about.html), member: member.html, shells }
}

/**
 * Puts the first drawings of home, sign-in and register into the page of a built browser app, with the styles that they
 * need and the script that shows them (src/shell). All of them are what the build itself draws.
 *
 * @param folder the folder of the build
 * @throws an Error when a screen can't be drawn
 */
export async function writeShells(folder: string): Promise<void> {
  const file = path.join(folder, 'index.html')
  const html = readFileSync(file, 'utf8')
  const site = await startSite({ dist: folder })
  const { pages, skeleton, member, shells } = await drawAll(site.app).finally(() => site.close())

  const { document } = new JSDOM(html).window
  const link = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')
  const block = document.getElementById('account-config')?.textContent ?? ''
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')
  if (!link || !policy) throw new Error(`${file} has no style sheet or no policy.`)
  const body = new JSDOM([...pages, skeleton, member].join('')).window.document.body
  const css = criticalCss(readFileSync(path.join(folder, link.getAttribute('href') ?? ''), 'utf8'), body)
  const known = { SHELLS: JSON.stringify({ block, ...shells } satisfies Shells) }
  // As a text that can't end its element.
  const script = (await browserScript('src/shell/show-shell.ts', known)).replaceAll('</', '<\\/')

  const add = (name: string, text: string, parent: Element) => {
    parent.append(Object.assign(document.createElement(name), { innerHTML: text }))
  }
  add('style', css, document.head)
  for (const page of [...pages, skeleton]) add('template', page, document.body)
  add('script', script, document.body)
  // The whole style sheet holds up what follows it, which is nothing, and the app.
  document.body.append(link)
  // Until it is read of, a browser that knows this draws nothing: an empty page costs a slow phone a tenth of a second.
  link.id = stylesId
  const hold = { rel: 'expect', href: `#${link.id}` }
  const expected = Object.assign(document.createElement('link'), hold)
  expected.setAttribute('blocking', 'render')
  document.head.append(expected)
  const allowed = (policy.getAttribute('content') ?? '')
    .replace("script-src 'self'", (source) => `${source} ${sourceOf(script)}`)
    .replace("style-src 'self'", (source) => `${source} ${sourceOf(css)}`)
  policy.setAttribute('content', allowed)
  // A page's own policy counts from where it stands.
  document.head.prepend(...document.head.querySelectorAll('meta[charset]'), policy)
  writeFileSync(file, `<!doctype html>${document.documentElement.outerHTML}`)
}
