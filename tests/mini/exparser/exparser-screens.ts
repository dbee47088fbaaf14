import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { JSDOM } from 'jsdom'
import type { PackageFiles } from '../host/package-files'
import { compileTemplates, runnableCompiler, templatesIn } from '../wechat-compiler'

/** What is used of j-component, which runs exparser, WeChat's component engine of the web view. */
interface Engine {
  register(component: Record<string, unknown>): string
  create(id: string): { attach(place: Element): void; detach(): void; instance: Instance }
}

interface Instance {
  setData(data: Record<string, unknown>): void
}

/** A template as WeChat's compiler makes it: from data to nodes. */
type Template = (data: unknown) => unknown

/** The engine, in a document of its own that it finds in its globals. */
function engineIn({ window }: JSDOM): Engine {
  const { document, HTMLElement, Node, Event, CustomEvent, MutationObserver } = window
  // By this version of the engine the compiled templates give nodes and no longer a text.
  const view = Object.assign(window, { __webview_engine_version__: 0.02 })
  Object.assign(globalThis, {
    window: view,
    document,
    HTMLElement,
    Node,
    Event,
    CustomEvent,
    MutationObserver,
  })
  return createRequire(__filename)('j-component')
}

function templatesOf({ folder }: PackageFiles): (file: string) => Template {
  const work = mkdtempSync(path.join(tmpdir(), 'wcc-'))
  try {
    const { said, script } = compileTemplates(runnableCompiler(work, 'wcc'), folder, templatesIn(folder))
    if (said !== '') throw new Error(said)
    // What the compiler writes declares the function that gives the templates.
    return new Function(`${script}\nreturn $gwx`)()
  } finally {
    rmSync(work, { recursive: true })
  }
}

/** Draws the pages of a built mini-program as WeChat's web view does. */
export class ExparserScreens {
  private readonly engine = engineIn(new JSDOM('<!doctype html><body></body>'))
  private readonly template: (file: string) => Template
  private readonly known = new Map<string, string>()

  constructor(private readonly files: PackageFiles) {
    this.template = templatesOf(files)
    // It is drawn once before the node that it stands for arrives: as an empty text.
    const i = { type: Object, value: { nn: '8', v: '' } }
    const [comp] = files.pages.flatMap((page) => files.componentsOf(page))
    if (comp) this.register(comp, { properties: { i, l: String }, options: { virtualHost: true } })
  }

  /** Draws the page with this data and reads what stands on it. */
  read<Found>(route: string, data: Record<string, unknown>, reader: (place: Element) => Found): Found {
    const id = this.known.get(route) ?? this.register(route, { data: { root: { cn: [] } } })
    const page = this.engine.create(id)
    const place = document.createElement('div')
    page.attach(place)
    page.instance.setData(data)
    const found = reader(place)
    page.detach()
    return found
  }

  private register(name: string, component: Record<string, unknown>): string {
    const id = this.engine.register({
      ...component,
      id: name,
      path: `/${name}`,
      tagName: path.basename(name),
      template: this.template(`${name}.wxml`),
      usingComponents: Object.fromEntries(this.files.componentsOf(name).map((comp) => ['comp', comp])),
      methods: { eh() {} },
    })
    this.known.set(name, id)
    return id
  }
}
