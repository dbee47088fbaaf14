import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Hono, type MiddlewareHandler } from 'hono'
import { type Listening, listen } from '../../sandbox/server'
import { createShop } from '../../sandbox/shop'
import { inProject } from '../../scripts/project-root'
import { serveBuild } from '../../scripts/serve/serve-build'

/** A shop's site whose operator puts up other versions of the app, and that can be out of reach. */
export async function changingSite() {
  const folder = mkdtempSync(path.join(tmpdir(), 'account-centre-site-'))
  const page = path.join(folder, 'index.html')
  const shop = createShop()
  let answer: MiddlewareHandler
  let pages = 0
  const site = new Hono()
    .use((context, next) => {
      if (context.req.path === '/') pages += 1
      return answer(context, next)
    })
    .mount('/', shop.app.fetch)
  let listening: Listening | null = await listen(site, { port: 0 })
  const { url } = listening

  /** Puts up a version that can be told by `versionOf`. */
  const deploy = (version: string, change = (html: string) => html) => {
    rmSync(folder, { recursive: true, force: true })
    cpSync(inProject('dist/h5'), folder, { recursive: true })
    const html = readFileSync(page, 'utf8').replace(
      '<head>',
      `<head><meta name="version" content="${version}">`,
    )
    writeFileSync(page, change(html))
    answer = serveBuild(folder)
  }
  deploy('1')
  return {
    url,
    folder,
    deploy,
    /** Has something else answer for everything but the shop's calls. */
    answerWith(other: MiddlewareHandler) {
      answer = (context, next) => (context.req.path.startsWith('/_sandbox') ? next() : other(context, next))
    },
    /** Has the version that is in the folder answer, whatever was changed in it. */
    serveFolder() {
      answer = serveBuild(folder)
    },
    /** How often the page was asked for. */
    pagesAsked: () => pages,
    async goAway() {
      await listening?.close()
      listening = null
    },
    async close() {
      await listening?.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
