import { type DOMWindow, JSDOM, ResourceLoader, VirtualConsole } from 'jsdom'

const TIME_LIMIT_MS = 30_000

interface Drawing {
  /** the address of the built app, without a slash at the end */
  app: string
  path: string
  /** the browser's language, such as `zh-CN` */
  language: string
  /** what the device keeps already, by its keys */
  storage?: Readonly<Record<string, unknown>>
  /** whether only the app's first file arrives */
  firstFileOnly?: boolean
}

const never = () => new Promise<never>(() => {})

/** Loads the app's scripts: of the rest of a page, its first drawing needs nothing. */
class ScriptLoader extends ResourceLoader {
  /** The files that were asked for beside the app's first one, by their addresses beside the page. */
  readonly others: string[] = []

  constructor(private readonly firstFileOnly: boolean) {
    super()
  }

  fetch(url: string, options: Parameters<ResourceLoader['fetch']>[1]) {
    const { pathname } = new URL(url)
    const isFirst = pathname.endsWith('/') || /\/app\.[^/]*\.js$/.test(pathname)
    const isWanted = this.firstFileOnly ? isFirst : isFirst || pathname.endsWith('.js')
    if (isWanted && !isFirst) this.others.push(`.${pathname}`)
    return isWanted ? super.fetch(url, options) : null
  }
}

async function drawn({ document }: DOMWindow, failure: () => Error | null): Promise<HTMLElement> {
  const deadline = Date.now() + TIME_LIMIT_MS
  for (;;) {
    const error = failure()
    if (error) throw error
    const place = document.getElementById('app')
    if (place?.querySelector('.ac-screen-body')?.firstElementChild) return place
    if (Date.now() > deadline) throw new Error(`${document.URL} draws nothing.`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/**
 * What the built app draws first at this address, while the shop has not answered; without
 * `storage` for somebody who was never here.
 *
 * @returns HTML, and the files that the app has asked for, by their addresses beside the page
 * @throws an Error with what the app said, or when it draws nothing
 */
export async function drawScreen({ app, path, language, storage = {}, firstFileOnly = false }: Drawing) {
  const resources = new ScriptLoader(firstFileOnly)
  let failure: Error | null = null
  const virtualConsole = new VirtualConsole()
  virtualConsole.on('jsdomError', (error) => (failure ??= error))
  const { window } = await JSDOM.fromURL(`${app}/#${path}`, {
    runScripts: 'dangerously',
    resources,
    pretendToBeVisual: true,
    virtualConsole,
    beforeParse(view) {
      Object.assign(view, { fetch: never, scrollTo: () => {} })
      for (const [key, value] of Object.entries(storage))
        view.localStorage.setItem(key, JSON.stringify(value))
      Object.defineProperty(view.navigator, 'languages', { value: [language] })
    },
  })
  try {
    const place = await drawn(window, () => failure)
    // What is ticked is a property, which HTML doesn't show.
    for (const field of place.querySelectorAll('input')) field.toggleAttribute('checked', field.checked)
    return { html: place.innerHTML, files: resources.others }
  } finally {
    window.close()
  }
}
