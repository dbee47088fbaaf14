import { object, parse, string } from 'valibot'
import type { Engine, Key, Spot, Tab } from './engine'
import { startScreen, startWebKitDriver } from './programs'
import { call } from './webdriver'

type Command = [method: 'GET' | 'POST' | 'DELETE', path: string, body?: object]

/** Keys that write nothing, as WebDriver writes them. */
const keys: Record<Key, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
}

/** A session of WebDriver, in which one window at a time takes commands. */
class Session {
  private current = ''

  constructor(private readonly address: string) {}

  command = (...[method, path, body]: Command): Promise<unknown> =>
    call(method, `${this.address}${path}`, body)

  async inWindow(handle: string, ...command: Command): Promise<unknown> {
    if (this.current !== handle) await this.command('POST', '/window', { handle })
    this.current = handle
    return this.command(...command)
  }
}

class WebKitTab implements Tab {
  constructor(
    private readonly session: Session,
    private readonly handle: string,
  ) {}

  private command = (...command: Command): Promise<unknown> => this.session.inWindow(this.handle, ...command)

  async open(url: string): Promise<void> {
    await this.command('POST', '/url', { url })
  }

  async reload(): Promise<void> {
    await this.command('POST', '/refresh')
  }

  async evaluate(expression: string): Promise<string> {
    return String(await this.command('POST', '/execute/sync', { script: `return ${expression}`, args: [] }))
  }

  async tapAt(spot: Spot): Promise<void> {
    const there = { type: 'pointerMove', duration: 0, origin: 'viewport', ...spot }
    const tap = [there, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]
    await this.act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: tap })
  }

  async type(text: string): Promise<void> {
    const strokes = Array.from(text, (value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ])
    await this.act({ type: 'key', id: 'keyboard', actions: strokes.flat() })
  }

  press = (key: Key): Promise<void> => this.type(keys[key])

  async close(): Promise<void> {
    await this.command('DELETE', '/window')
  }

  private async act(device: object): Promise<void> {
    await this.command('POST', '/actions', { actions: [device] })
  }
}

/** WebKitGTK's own browser on a screen that nobody sees. */
export async function launchWebKit(binary: string): Promise<Engine> {
  const screen = await startScreen()
  const program = await startWebKitDriver(screen.place)
  const options = { binary, args: ['--automation'] }
  const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } }
  const { sessionId } = parse(newSession, await call('POST', `${program.place}/session`, { capabilities }))
  const session = new Session(`${program.place}/session/${sessionId}`)
  // Stays open: without a window there is no session.
  const first = parse(string(), await session.command('GET', '/window'))
  return {
    async newTab() {
      // A window of its own: a tab in the background would draw nothing.
      const opened = await session.inWindow(first, 'POST', '/window/new', { type: 'window' })
      const { handle } = parse(newWindow, opened)
      await session.inWindow(handle, 'POST', '/window/rect', { width: 390, height: 844 })
      return new WebKitTab(session, handle)
    },
    async close() {
      await session.command('DELETE', '')
      await program.stop()
      await screen.stop()
    },
  }
}

const newSession = object({ sessionId: string() })
const newWindow = object({ handle: string() })
