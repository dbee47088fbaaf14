import fc from 'fast-check'
import { runs } from '../../../tests/support/property-runs'
import { type Model, Real, type Tab } from '../../../tests/support/session-history'

/** Three people, each with an account by name and another by the platform. No name is part of another. */
const names = ['ann', 'ben', 'cat'] as const
const logins = ['xia', 'yue', 'zoe'] as const

type Run = (model: Model, real: Real, tab: Tab) => void

/** One step of a history, in one of the tabs; then everything that can happen at once happens. */
class Step implements fc.AsyncCommand<Model, Real> {
  constructor(
    private readonly title: string,
    private readonly tab: number,
    private readonly perform: Run,
  ) {}

  check = () => true

  async run(model: Model, real: Real) {
    const tab = real.tabs[this.tab]
    if (!tab) throw new Error('there is no such tab')
    this.perform(model, real, tab)
    await new Promise((resolve) => setImmediate(resolve))
    expect(real.wrong).toEqual([])
    if (!real.lags) expectDevice(model, real)
    // Nobody ever typed into another person's account.
    for (const { nickname, address } of real.shop.rows) {
      if (address !== '') expect(address.split(':')[0]).toBe(nickname)
    }
  }

  toString = () => `${this.title} in tab ${this.tab}`
}

/** What the device keeps, once all tabs have heard of everything. */
function expectDevice(model: Model, real: Real) {
  expect([null, model.newest]).toContain(real.kept?.nickname ?? null)
  for (const name of model.gone) expect(real.device.everything).not.toContain(name)
}

const cameIn = (model: Model, real: Real, tab: Tab) => () => {
  model.newest = real.nameIn(tab)
  model.holds = true
  if (model.newest !== null) model.gone.delete(model.newest)
}

const password = 'abc12345'
/** Signs in by a form. In browsers only a guest finds one. */
const comeIn = (model: Model, real: Real, tab: Tab, call: Parameters<Real['act']>[0]) => {
  if (!real.lags || real.nameIn(tab) === null) real.act(call, tab, cameIn(model, real, tab))
}

const person = fc.constantFrom(...names)
const steps: Record<string, fc.Arbitrary<Run>> = {
  register: person.map(
    (account) => (model, real, tab) =>
      comeIn(model, real, tab, (user) => user.register({ kind: 'username', account, password })),
  ),
  'sign in': person.map(
    (account) => (model, real, tab) =>
      comeIn(model, real, tab, (user) => user.signIn({ kind: 'username', account, password })),
  ),
  authorise: fc.constantFrom(...logins).map((loginAs) => (model, real, tab) => {
    real.loginAs = loginAs
    real.act((user) => user.authorise(), tab, cameIn(model, real, tab))
  }),
  'sign out': fc.constant((model, real, tab) => {
    const before = real.nameIn(tab)
    tab.app.user.getState().signOut()
    model.holds = false
    if (before === null) return
    if (real.nameIn(tab) === before) real.wrong.push('a sign-out ended in nothing')
    // A tab that had not heard of another person signs nobody out.
    if (real.nameIn(tab) !== null) return
    if (real.kept === null) model.newest = null
    model.gone.add(before)
  }),
  load: fc.constant((_, real, tab) => real.act((user) => user.loadProfile(), tab)),
  save: fc.constant((_, real, tab) => {
    const { session } = tab.app.user.getState()
    if (session.kind !== 'member') return
    const { user: base } = session
    real.typed += 1
    const edited = { ...base, address: `${base.nickname}:${real.typed}` }
    real.act((user) => user.saveProfile({ base, edited }), tab)
  }),
  bind: fc.constant((_, real, tab) =>
    real.act((user) => user.bindMobile({ mobile: '13800138001', code: '1234' }), tab),
  ),
  type: fc.constant((_model, _real, tab) => {
    const { session } = tab.app.user.getState()
    if (session.kind !== 'member') return
    const { id, nickname } = session.user
    tab.app.drafts.keep('profile', String(id), { address: `${nickname}:draft` })
  }),
  'forget tokens': person.map((name) => (model, real) => {
    real.shop.forgetTokens(name)
    if (name === model.newest) model.holds = false
  }),
  // No tab hears of something only after a second.
  wait: fc.constant((_, real) => void (real.lags ? real.comeToRest() : jest.advanceTimersByTime(2000))),
  notice: fc.constant((_, real) => {
    for (const tab of real.tabs) tab.notice()
  }),
  hear: fc.integer({ min: 1, max: 3 }).map((changes) => (_model, _real, tab) => tab.notice(changes)),
  storage: fc.constantFrom('none', 'full', 'stuck').map((trouble) => (_, real) => {
    real.device.trouble = trouble
    real.hadTrouble = true
  }),
  answer: fc
    .record({ place: fc.nat(7), how: fc.constantFrom('once', 'once', 'once', 'twice', 'garbled') })
    .map(({ place, how }) => (_, real) => {
      const { pending } = real.shop
      const call = pending[place % Math.max(1, pending.length)]
      if (how === 'garbled') call?.garble()
      else call?.answer(how === 'twice' ? 2 : 1)
    }),
}

const weights: Record<string, number> = { answer: 9, notice: 2, 'sign out': 2, save: 2 }

/** Browsers can't tell the shop who somebody is; in mini-programs there are no tabs that could lag behind. */
const leftOut = (lags: boolean) => (lags ? ['authorise', 'storage'] : ['hear'])

/** @param lags whether the tabs see late what others have stored */
const histories = (lags: boolean) =>
  fc.commands(
    Object.entries(steps)
      .filter(([title]) => !leftOut(lags).includes(title))
      .flatMap(([title, run]) =>
        Array.from({ length: weights[title] ?? 1 }, () =>
          fc.tuple(fc.nat(1), run).map(([tab, perform]) => new Step(title, tab, perform)),
        ),
      ),
    { maxCommands: 40, size: 'max' },
  )

/** Lets a history happen. @returns what it has led to */
async function happen(lags: boolean, history: Iterable<fc.AsyncCommand<Model, Real>>) {
  const model: Model = { newest: null, gone: new Set(), holds: false }
  const real = new Real(model, lags)
  await fc.asyncModelRun(() => ({ model, real }), history)
  return { model, real }
}

beforeAll(() => jest.useFakeTimers({ doNotFake: ['setImmediate'] }))
afterAll(() => jest.useRealTimers())

test('whatever two tabs and three people do, nobody acts as somebody else and a sign-out leaves nothing', async () => {
  await fc.assert(
    fc.asyncProperty(histories(false), async (history) => void (await happen(false, history))),
    runs(2000),
  )
})

test('where tabs see late what others store, the newest sign-in still stands and a sign-out leaves nothing', async () => {
  await fc.assert(
    fc.asyncProperty(histories(true), async (history) => {
      const { model, real } = await happen(true, history)
      real.comeToRest()
      expectDevice(model, real)
      if (model.holds) expect(real.kept?.nickname).toBe(model.newest)
      for (const tab of real.tabs) expect(real.nameIn(tab)).toBe(real.kept?.nickname ?? null)
    }),
    runs(2000),
  )
})
