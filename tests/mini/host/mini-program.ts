import type { Device } from './device'
import { Dialogs } from './dialogs'
import { Foreground } from './foreground'
import { callMember, type Fields, fieldsOf } from './foreign-values'
import { Journal } from './journal'
import { Lifetime } from './lifetime'
import { createRealm, type Realm } from './modules'
import { canIUse, createNamespace } from './namespace'
import { Navigation } from './navigation'
import { builtFolder, PackageFiles } from './package-files'
import { PageInstance } from './page-instance'
import { Privacy } from './privacy'
import { answering } from './reply'
import type { ScreenNode } from './screen-node'
import type { Services } from './services'
import { launchOptions } from './vendors/system'
import type { Vendor } from './vendors/vendor'
import { emptyScreen, ViewLayer } from './view-layer'

const QUIET_MS = 10

/** One run of a built mini-program on a device, from its launch to its end. */
export class MiniProgram implements Services {
  readonly journal: Journal
  readonly dialogs = new Dialogs()
  readonly navigation: Navigation
  readonly foreground: Foreground
  readonly privacy: Privacy
  readonly lifetime: Lifetime
  private readonly views = new Map<string, ViewLayer>()
  private readonly realm: Realm
  private readonly pageOptions = new Map<string, Fields>()
  /** what the package gave to `App()` */
  app: Fields = {}
  /** Taro's component, within which its templates go deeper than they are written */
  private component: Fields = {}
  /** the file whose `Page()` call is being run */
  private loading = ''
  /** Writes down what no app may do. */
  private readonly told = (where: string, error: unknown): void => this.journal.fault(where, error)

  constructor(
    readonly vendor: Vendor,
    readonly device: Device,
    readonly files = new PackageFiles(builtFolder(vendor.target)),
  ) {
    const { told } = this
    this.journal = new Journal(device.clock)
    this.lifetime = new Lifetime(told, device.clock)
    this.privacy = new Privacy(device, this.dialogs, this.lifetime, told)
    this.navigation = new Navigation(files.pages, (route) => this.open(route), vendor.firstHook)
    this.foreground = new Foreground(
      this.lifetime,
      {
        app: (hook, options) =>
          void this.lifetime.run(`App.${hook}`, () => callMember(this.app, hook, options)),
        page: (hook) => this.navigation.top?.call(hook),
      },
      () => launchOptions(this),
    )
    this.realm = createRealm(files.folder, this.globals(), () => device.clock.now())
    this.start()
  }

  /** What stands on the screen now. */
  get screen(): ScreenNode {
    return this.page.screen
  }

  get page(): PageInstance {
    const { top } = this.navigation
    if (!top) throw new Error('No page is open.')
    return top
  }

  /** The page is rendered and nothing is pending: no answer, no step of the renderer. */
  get settled(): boolean {
    const busy = this.lifetime.busy || this.device.network.busy
    return this.page.isDrawn && !busy && this.journal.quietFor > QUIET_MS
  }

  /** Whether a promise was made by this run's own code. */
  owns(promise: unknown): boolean {
    return this.realm.owns(promise)
  }

  /** The system ends the app without notice, as it does when memory is short. */
  kill(): void {
    this.lifetime.end()
  }

  /** Delivers an event to the page, or to the component that the element is drawn by. */
  deliver(inComponent: boolean, event: Fields): void {
    if (inComponent)
      this.lifetime.run('the component eh', () => callMember(this.component.methods, 'eh', event))
    else this.page.call('eh', event)
  }

  private start(): void {
    this.lifetime.run('app.js', () => this.realm.require('app'))
    this.lifetime.run('App.onLaunch', () => callMember(this.app, 'onLaunch', launchOptions(this)))
    this.foreground.opened()
    const query = Object.entries(this.device.launchQuery).map(([key, value]) => `${key}=${value}`)
    this.lifetime.run('the first page', () =>
      this.navigation.go('reLaunch', `/${this.navigation.home}?${query.join('&')}`),
    )
    this.journal.active()
  }

  private open(route: string): PageInstance {
    if (!this.pageOptions.has(route)) {
      for (const component of this.files.componentsOf(route)) this.realm.require(component)
      this.loading = route
      this.realm.require(route)
    }
    const { lifetime, journal } = this
    const draw = (data: Fields) => this.draw(route, data)
    return new PageInstance(route, this.pageOptions.get(route) ?? {}, { lifetime, journal, draw })
  }

  private draw(route: string, data: Fields): ScreenNode {
    const { files, vendor } = this
    const folder = files.taroFolder(route, `base${vendor.templateEnding}`)
    if (folder === null) return emptyScreen()
    const view = this.views.get(folder) ?? new ViewLayer(files, folder, vendor, this.told)
    this.views.set(folder, view)
    return view.draw(data)
  }

  private globals(): Fields {
    const { namespace } = this.vendor
    const { callShapes } = this.journal
    return {
      [namespace]: createNamespace(namespace, this.apis(), this.told, (shape) => void callShapes.add(shape)),
      ...this.lifetime.globals(),
      ...this.vendor.globals,
      console: this.console(),
      App: (options: unknown) => {
        this.app = fieldsOf(options)
      },
      getApp: () => this.app,
      Page: (options: unknown) => void this.pageOptions.set(this.loading, fieldsOf(options)),
      // Only Taro's recursive component is one; its nodes come with the page's data, which the view layer renders.
      Component: (options: unknown) => {
        this.component = fieldsOf(options)
      },
      Behavior: (options: unknown) => options,
      getCurrentPages: () => this.navigation.stack.map(({ self }) => self),
    }
  }

  /** Records the app's console output; an error is a fault as well. */
  private console() {
    const say = (...words: unknown[]) => void this.journal.said.push(words.map(String).join(' '))
    const error = (...words: unknown[]) => {
      say(...words)
      this.told('console.error', words)
    }
    return { debug: say, info: say, log: say, warn: say, trace: say, error }
  }

  ownBytes = (bytes: ArrayBuffer): unknown => this.realm.ownBytes(bytes)

  private apis(): Fields {
    const { vendor, device } = this
    const answers = answering(this, vendor.wording)
    const calls = Object.entries(vendor.calls(this)).map(([api, work]) => [api, answers(api, work)])
    const all: Fields = { ...Object.fromEntries(calls), ...vendor.members(this) }
    const apis = { ...all, canIUse: canIUse(all, vendor.componentWords, device) }
    return Object.fromEntries(Object.entries(apis).filter(([name]) => !device.missing.has(name)))
  }
}
