import type { BrowserContext, Page, Request } from 'playwright-core'
import type { SecretScan } from '../support/secrets/secret-scan'

/** The fields of a form, encoded in either way. */
function fieldsOf(request: Request): Record<string, string> {
  const body = request.postDataBuffer()?.toString('latin1') ?? ''
  const type = request.headers()['content-type'] ?? ''
  if (!type.startsWith('multipart/')) return Object.fromEntries(new URLSearchParams(body))
  const parts = body.matchAll(/name="([^"]+)"\r\n\r\n([^\r]*)/g)
  return Object.fromEntries([...parts].map(([, name = '', text = '']) => [name, text]))
}

const watchPage = (page: Page, scan: SecretScan) => {
  page.on('console', (message) => scan.said('console', message.text()))
  page.on('pageerror', (error) => scan.said('error', `${error.message} ${error.stack}`))
  page.on('framenavigated', (frame) => scan.went('address', frame.url()))
}

/** Tells what the page does that no event of the browser tells. Runs in the page, before its own code. */
function tellAll(): void {
  const tell: unknown = Reflect.get(window, 'tellScan')
  // What a page says again and again, its title with every change, is told once: each telling crosses three processes.
  const said = new Set<string>()
  const told = (place: string, name: string, text: unknown) => {
    const words = `${place} ${name} ${text}`
    if (typeof tell !== 'function' || said.has(words)) return
    said.add(words)
    tell(place, name, String(text))
  }
  const { setItem } = Storage.prototype
  Storage.prototype.setItem = function (key: string, text: string) {
    told('entry', key, text)
    setItem.call(this, key, text)
  }
  const { cookie = {} } = Object.getOwnPropertyDescriptors(Document.prototype)
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(text: string) {
      told('cookie', 'cookie', text)
      cookie.set?.call(this, text)
    },
  })
  for (const way of ['pushState', 'replaceState'] as const) {
    const move = history[way].bind(history)
    history[way] = (state: unknown, unused: string, url?: string | URL | null) => {
      told('address', 'address', `${url ?? ''} ${JSON.stringify(state)}`)
      move(state, unused, url)
    }
  }
  const look = () => {
    told('title', 'title', document.title)
    for (const toast of document.querySelectorAll('.ac-toast')) told('toast', 'toast', toast.textContent)
  }
  addEventListener('DOMContentLoaded', () => {
    const options = { childList: true, subtree: true, characterData: true }
    new MutationObserver(look).observe(document.documentElement, options)
  })
}

/** Has a scan look at everything that pages of a browser send, keep, say and are addressed by. */
export class SecretWatch {
  private readonly contexts = new Set<BrowserContext>()
  private readonly looking: Promise<void>[] = []

  constructor(readonly scan: SecretScan) {}

  async follow(context: BrowserContext): Promise<void> {
    const { scan } = this
    this.contexts.add(context)
    context.on('close', () => this.contexts.delete(context))
    await context.exposeFunction('tellScan', (place: string, name: string, text: string) => {
      if (place === 'entry') scan.wrote(name, text)
      else if (place === 'cookie') scan.cookies(text)
      else if (place === 'address') scan.went('address', text)
      else scan.said(place === 'title' ? 'title' : 'toast', text)
    })
    await context.addInitScript(tellAll)
    context.on('page', (page) => watchPage(page, scan))
    context.on('request', (request) => {
      const { referer = '', ...headers } = request.headers()
      scan.went('referer', referer)
      scan.sent(request.url(), fieldsOf(request), headers)
    })
    // The browser adds cookies later than it announces a request.
    const lookAtHeaders = (request: Request) => {
      const look = async () => scan.cookies((await request.allHeaders()).cookie ?? '')
      // The headers of a page that was closed meanwhile are gone with it.
      this.looking.push(look().catch(() => {}))
    }
    context.on('requestfinished', lookAtHeaders)
    context.on('requestfailed', lookAtHeaders)
  }

  /** Looks at the cookies that have been sent and that browsers keep now. */
  async lookAtCookies(): Promise<void> {
    await Promise.all(this.looking.splice(0))
    for (const context of this.contexts) {
      for (const { name, value } of await context.cookies()) this.scan.cookies(`${name}=${value}`)
    }
  }
}
