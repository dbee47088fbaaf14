import { setTimeout as sleep } from 'node:timers/promises'
import type { Hands, Look } from '../driver/driver'
import { readPage } from '../driver/h5/read-page'
import { registerByName } from '../driver/members'
import { Person } from '../driver/person'
import { until } from '../support/until'
import type { Key, Tab } from './engines/engine'
import { type Control, controls, focusedName, selectAll, takeTroubles } from './in-page'

const A_GLANCE_MS = 50

/** A person at a tab of the app: sees what can be seen, taps what can be reached. Everything waits until it can be done. */
export class Visitor implements Hands {
  private readonly person = new Person(this)

  constructor(
    readonly tab: Tab,
    private readonly app: string,
  ) {}

  /** Runs a function in the page. It uses nothing from outside itself; what it takes and returns is JSON. */
  async run<Given extends readonly unknown[], Answer>(
    work: (...given: Given) => Answer,
    ...given: Given
  ): Promise<Answer> {
    const call = `(${work})(...${JSON.stringify(given)})`
    return JSON.parse(await this.tab.evaluate(`JSON.stringify(${call} ?? null)`))
  }

  /** Opens a screen by its address. */
  visit = (screen: string): Promise<void> => this.tab.open(`${this.app}/#/pages/${screen}/index`)

  async touch(role: string, words: string): Promise<void> {
    await this.tab.tapAt(await this.reach(role, words))
  }

  tap = (words: string): Promise<void> => this.touch('button', words)

  async tick(words: string): Promise<void> {
    if (!(await this.find('checkbox', words))?.isTicked) await this.touch('checkbox', words)
  }

  choose = (words: string): Promise<void> => this.touch('radio', words)

  look = (): Promise<Look> => this.run(readPage)

  glance = (): Promise<void> => sleep(A_GLANCE_MS)

  /** Writes over what stands in a field. */
  async type(label: string, text: string): Promise<void> {
    await this.touch('field', label)
    await this.waitFor(`the focus on «${label}»`, async () => (await this.run(focusedName)) === label)
    await this.run(selectAll)
    await this.tab.type(text)
    await this.holds(label, text)
  }

  /** Waits until this stands in a field. */
  holds = (label: string, text: string): Promise<void> =>
    this.waitFor(`«${text}» in «${label}»`, async () => (await this.find('field', label))?.value === text)

  /** Registers by user name, on the screen for it. */
  async register(name: string): Promise<void> {
    await registerByName(this.person, { name, password: 'secret12' })
    await this.meets('button', '退出登录')
  }

  /** The browser's own way back. */
  back = (): Promise<void> => this.run(() => history.back())

  press = (key: Key): Promise<void> => this.tab.press(key)

  /** Waits until a text can be read. */
  reads = (words: string): Promise<Look> => this.person.reads(words)

  /** Waits until a text can't be read any longer. */
  readsNoLonger = (words: string): Promise<Look> =>
    this.person.until(`no «${words}»`, ({ lines }) => !lines.some((line) => line.includes(words)))

  /** Waits until there is a control with this name. */
  meets = (role: string, words: string): Promise<void> =>
    this.waitFor(`${role} «${words}»`, async () => (await this.find(role, words)) !== undefined)

  async find(role: string, words: string): Promise<Control | undefined> {
    return (await this.run(controls, role, words)).at(-1)
  }

  /** Goes by Tab to what has this name. */
  async tabTo(role: string, words: string): Promise<void> {
    await this.meets(role, words)
    await this.waitFor(`the focus on «${words}»`, async () => {
      const isThere = (await this.run(focusedName)) === words
      if (!isThere) await this.press('Tab')
      return isThere
    })
  }

  /** Turns a wheel of the open sheet to a row, by keys alone. */
  async turnTo(wheel: string, row: string): Promise<void> {
    await this.tabTo('listbox', wheel)
    await this.waitFor(`the wheel «${wheel}» at «${row}»`, async () => {
      const way = await this.run(wayTo, row)
      if (way !== 0) await this.press(way > 0 ? 'ArrowDown' : 'ArrowUp')
      return way === 0
    })
  }

  /** What went wrong since this was asked last. */
  troubles = (): Promise<string[]> => this.run(takeTroubles)

  /** Where a control stands still and can be touched. */
  private async reach(role: string, words: string): Promise<Control> {
    let before: Control | undefined
    let now: Control | undefined
    await this.waitFor(`a ${role} «${words}» to tap`, async () => {
      before = now
      now = (await this.run(controls, role, words)).filter(({ isInReach }) => isInReach).at(-1)
      return now !== undefined && now.x === before?.x && now.y === before.y
    })
    if (!now) throw new Error(`There is no ${role} «${words}»`)
    return now
  }

  /** Waits until something holds. @throws an Error with what the screen shows instead */
  waitFor = (what: string, holds: () => Promise<boolean>): Promise<void> =>
    until(what, holds, { pause: A_GLANCE_MS, lines: async () => (await this.look()).lines })
}

/** How many rows a listbox that has the focus is away from the row with this text. */
function wayTo(row: string): number {
  const rows = Array.from(document.activeElement?.querySelectorAll('[role=option]') ?? [])
  const wanted = rows.findIndex(({ textContent }) => textContent === row)
  return wanted < 0 ? 0 : wanted - rows.findIndex((option) => option.getAttribute('aria-selected') === 'true')
}
