import fc from 'fast-check'
import { runs } from '../../../tests/support/property-runs'
import { type Model, Real } from '../../../tests/support/session-history'
import {
  answered,
  cameIn,
  comeIn,
  expectDevice,
  expire,
  password,
  type Run,
  Step,
} from '../../../tests/support/session-step'

/** Three people, each with an account by name and another by the platform. No name is part of another. */
const names = ['ann', 'ben', 'cat'] as const
const logins = ['xia', 'yue', 'zoe'] as const

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
  'come in at once': person.map((account) => (model, real, tab) => {
    const credentials = { kind: 'username', account, password } as const
    const isKnown = real.shop.rows.some(({ username }) => username === account)
    comeIn(model, real, tab, (user) => (isKnown ? user.signIn(credentials) : user.register(credentials)))
    return answered(real)
  }),
  authorise: fc.constantFrom(...logins).map((loginAs) => (model, real, tab) => {
    real.loginAs = loginAs
    real.act((user) => user.authorise(), tab, cameIn(model, real, tab))
  }),
  'sign out': fc.constant((model, real, tab) => {
    const before = real.nameIn(tab)
    for (const name of [before, real.openIn(tab), model.newest]) if (name !== null) model.ended.add(name)
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
  'ask for a code': fc.constant((_model, real, tab) => {
    const name = real.nameIn(tab)
    if (name === null) return
    const order = { kind: 'sms', account: `${name}:number` } as const
    void tab.app.verification
      .getState()
      .sendCode('bind', order)
      .catch(() => {})
  }),
  expire: fc.constant(expire),
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

const weights: Record<string, number> = {
  ...{ answer: 9, notice: 2, hear: 2, 'sign out': 2, save: 2, type: 2, expire: 2, 'come in at once': 3 },
}

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

/** What both tabs have heard of when a history begins. */
const beginnings = fc.constantFrom('nobody', 'ann is here', 'ann has expired')

/** Lets a history happen. @returns what it has led to */
async function happen(lags: boolean, beginning: string, history: Iterable<fc.AsyncCommand<Model, Real>>) {
  const model: Model = { newest: null, gone: new Set(), ended: new Set(), holds: false }
  const real = new Real(model, lags)
  const [tab] = real.tabs
  if (tab && beginning !== 'nobody') {
    comeIn(model, real, tab, (user) => user.register({ kind: 'username', account: 'ann', password }))
    await answered(real)
    real.comeToRest()
  }
  if (tab && beginning === 'ann has expired') await expire(model, real, tab)
  if (lags) real.comeToRest()
  await fc.asyncModelRun(() => ({ model, real }), history)
  return { model, real }
}

beforeAll(() => jest.useFakeTimers({ doNotFake: ['setImmediate'] }))
afterAll(() => jest.useRealTimers())

test('whatever two tabs and three people do, nobody acts as somebody else and a sign-out leaves nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      beginnings,
      histories(false),
      async (beginning, history) => void (await happen(false, beginning, history)),
    ),
    runs(2000),
  )
})

test('where tabs see late what others store, the newest sign-in still stands and a sign-out leaves nothing', async () => {
  await fc.assert(
    fc.asyncProperty(beginnings, histories(true), async (beginning, history) => {
      const { model, real } = await happen(true, beginning, history)
      real.comeToRest()
      expectDevice(model, real)
      if (model.holds) expect(real.kept?.nickname).toBe(model.newest)
      for (const tab of real.tabs) expect(real.nameIn(tab)).toBe(real.kept?.nickname ?? null)
    }),
    runs(2000),
  )
})
