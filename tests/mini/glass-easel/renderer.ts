import * as glassEasel from 'glass-easel'
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { registerNativeElements } from './native-elements'

/** An event as the platform hands it to a page's `eh`. */
export interface RendererEvent {
  type: string
  target: { id: string; dataset: Record<string, unknown> }
  currentTarget: { id: string; dataset: Record<string, unknown> }
  detail: unknown
}

export interface Renderer {
  /** Shows the page that has this key, with its data; the same key again only brings other data. */
  show(key: string, route: string, data: Record<string, unknown>): void
  troubles: string[]
}

declare global {
  interface Window {
    renderer: Renderer
    /** Set by the test: takes an event to the app. */
    deliver(event: RendererEvent): Promise<void>
  }
}

type Templates = Record<string, glassEasel.template.ComponentTemplate['content']>
type Configs = Record<string, Record<string, unknown>>

// The engine's EventBubbleStatus, which is a const enum.
const NORMAL = 0
const NO_DEFAULT = 1

/** The engine describes DOM elements in types of its own. */
const isForEngine = (node: unknown): node is glassEasel.domlikeBackend.Element => node instanceof HTMLElement

const targetOf = ({ id, dataset }: glassEasel.ShadowedEvent<unknown>['target']) => ({ id, dataset })

/** Makes `window.renderer`: the package's templates, rendered by WeChat's component engine. */
export function openRenderer(templates: Templates, configs: Configs): void {
  const troubles: string[] = []
  glassEasel.globalOptions.throwGlobalError = false
  glassEasel.addGlobalErrorListener((error) => troubles.push(String(error)) > 0)
  // It warns of every attribute in Taro's templates that native-elements.ts has no use for.
  glassEasel.addGlobalWarningListener(() => false)

  const env = new MiniProgramEnv()
  const space = env.createCodeSpace('', true)
  registerNativeElements(space.getComponentSpace())
  const eh = (event: glassEasel.ShadowedEvent<unknown>) =>
    void window.deliver({
      type: event.type,
      target: targetOf(event.target),
      currentTarget: targetOf(event.currentTarget),
      detail: event.detail,
    })

  for (const [path, config] of Object.entries(configs)) {
    space.addComponentStaticConfig(path, config)
  }
  for (const [path, content] of Object.entries(templates)) {
    space.addCompiledTemplate(path, { groupList: templates, content })
  }
  for (const [path, { component }] of Object.entries(configs)) {
    space.componentEnv(path, ({ Component }) =>
      Component({
        properties: component ? { i: Object, l: String } : {},
        data: component ? {} : { root: { cn: [] } },
        options: { virtualHost: component === true },
        methods: { eh },
      }),
    )
  }

  const context = new glassEasel.CurrentWindowBackendContext()
  context.onEvent((target, type, detail, options) => {
    const event = new glassEasel.Event(type, detail, options)
    glassEasel.Event.dispatchEvent(target, event)
    return event.defaultPrevented() ? NO_DEFAULT : NORMAL
  })
  const backend = env.associateBackend(context)

  let shown = { key: '', update: (_: Record<string, unknown>) => {} }
  const open = (key: string, route: string) => {
    document.body.replaceChildren(document.createElement('div'))
    const body: unknown = document.body
    const place: unknown = document.body.firstChild
    const root = backend.createRoot('page-root', space, route)
    if (isForEngine(body) && isForEngine(place)) root.attach(body, place)
    const caller = root.getComponent().getMethodCaller()
    shown = { key, update: (data) => caller.setData(data) }
  }

  window.renderer = {
    troubles,
    show(key, route, data) {
      if (shown.key !== key) open(key, route)
      shown.update(data)
    },
  }
}
