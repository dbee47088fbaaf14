import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'

function part(name: string): string {
  return readFileSync(join(__dirname, name), 'utf8')
}

function hashOf(page: string, tag: string): string {
  const [, content = ''] = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(page) ?? []
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
}

/** The page does what its own script and style say, and nothing else. */
function policyOf(page: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(page, 'script')}`,
    `style-src ${hashOf(page, 'style')}`,
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/**
 * The page at `/_sandbox`, with its style and script put in so that it is one file.
 * @param appAddress where its link to the app leads; undefined: it has none
 */
export function panelRoutes(appAddress?: string): Hono {
  const appLink = appAddress === undefined ? '' : `<a href="${appAddress}">打开应用</a>`
  const routes = new Hono()
  routes.get('/', (context) => {
    const page = part('page.html')
      .replace('<!-- app link -->', appLink)
      .replace('/* panel.css */', () => part('panel.css'))
      .replace('/* panel.js */', () => part('panel.js'))
    return context.html(page, 200, { 'Content-Security-Policy': policyOf(page) })
  })
  return routes
}
