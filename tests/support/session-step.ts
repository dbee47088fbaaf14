import type fc from 'fast-check'
import type { Model, Real, Tab } from './session-history'

export type Run = (model: Model, real: Real, tab: Tab) => void | Promise<void>

const happened = () => new Promise((resolve) => setImmediate(resolve))

/** One step of a history, in one of the tabs; then everything that can happen at once happens. */
export class Step implements fc.AsyncCommand<Model, Real> {
  constructor(
    private readonly title: string,
    private readonly tab: number,
    private readonly perform: Run,
  ) {}

  check = () => true

  async run(model: Model, real: Real) {
    const tab = real.tabs[this.tab]
    if (!tab) throw new Error('there is no such tab')
    const open = real.tabs.map((each) => real.openIn(each))
    await this.perform(model, real, tab)
    await happened()
    if (real.wrong.length > 0) throw new Error(real.wrong.join('\n'))
    if (!real.lags) expectDevice(model, real)
    // What an expiry has left open only a sign-out closes, or another person.
    else
      for (const [at, each] of real.tabs.entries())
        if (open[at] && real.nameIn(each) === null && real.openIn(each) === null)
          expect(Array.from(model.ended)).toContain(open[at])
    // Nobody ever typed into another person's account.
    for (const { nickname, address } of real.shop.rows) {
      const typist = address.split(':')[0]
      if (address !== '' && typist !== nickname) throw new Error(`${typist} typed into ${nickname}'s account`)
    }
  }

  toString = () => `${this.title} in tab ${this.tab}`
}

/** What the device keeps, once all tabs have heard of everything. */
export function expectDevice(model: Model, real: Real) {
  const kept = real.kept?.nickname ?? null
  if (kept !== null && kept !== model.newest) throw new Error(`${kept} is kept, ${model.newest} came last`)
  const everything = real.device.everything
  const left = Array.from(model.gone).filter((name) => everything.includes(name))
  if (left.length > 0) throw new Error(`the device still knows ${left.join(', ')}`)
}

export const cameIn = (model: Model, real: Real, tab: Tab) => () => {
  const name = real.nameIn(tab)
  // The session may have expired by now.
  if (name === null) return
  if (model.newest !== null && model.newest !== name) model.ended.add(model.newest)
  model.newest = name
  model.holds = true
  model.gone.delete(name)
}

export const password = 'abc12345'
/** Signs in by a form. In browsers only a guest finds one. */
export const comeIn = (model: Model, real: Real, tab: Tab, call: Parameters<Real['act']>[0]) => {
  if (!real.lags || real.nameIn(tab) === null) real.act(call, tab, cameIn(model, real, tab))
}

/** The shop answers the newest request. */
export const answered = async (real: Real) => {
  await happened()
  real.shop.pending[real.shop.pending.length - 1]?.answer(1)
  await happened()
}

/** The shop refuses the token of whom the tab shows. */
export const expire = async (model: Model, real: Real, tab: Tab) => {
  const name = real.nameIn(tab)
  if (name === null) return
  real.shop.forgetTokens(name)
  if (name === model.newest) model.holds = false
  real.act((user) => user.loadProfile(), tab)
  await answered(real)
  if (!real.lags) jest.advanceTimersByTime(2000)
}
