import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import { panelTexts } from './texts'

function part(name: string): string {
  return readFileSync(join(__dirname, name), 'utf8')
}

function hashOf(page: string, tag: string): string {
  const [, content = ''] = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(page) ?? []
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
}

/** The texts as a script; no text may end the element that it stands in. */
function textScript(): string {
  return `window.panelTexts = ${JSON.stringify(panelTexts).replaceAll('<', '\\u003c')}`
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
  const appLink = appAddress === undefined ? '' : `<a href="${appAddress}">{openApp}</a>`
  const routes = new Hono()
  routes.get('/', (context) => {
    const page = part('page.html')
      .replace('<!-- app link -->', appLink)
      .replace('/* texts */', textScript)
      .replace(/\/\* ([a-z]+\.(?:css|js)) \*\//g, (_, name: string) => part(name))
    return context.html(page, 200, { 'Content-Security-Policy': policyOf(page) })
  })
  return routes
}
