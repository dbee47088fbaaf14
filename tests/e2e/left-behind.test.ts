import { setTimeout as pause } from 'node:timers/promises'
import type { CDPSession } from 'playwright-core'
import { PATIENCE_MS } from '../support/patience'
import { Phone } from './phone'

const ROUNDS = 25

let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
afterAll(() => phone?.close())

/** What the page holds once nothing that is unused is left. */
async function held(session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
  return { nodes: of('Nodes'), listeners: of('JSEventListeners') }
}

/** To the profile, into one of its sheets, and home again. */
async function goAndReturn(): Promise<void> {
  const { page } = phone
  await phone.screen.getByRole('button', { name: /^个人资料/ }).tap()
  await phone.heading('个人资料').waitFor()
  await phone.screen.getByRole('button', { name: /^性别/ }).tap()
  await page.getByRole('dialog').waitFor()
  await page.goBack()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.goBack()
  await phone.button('退出登录').waitFor()
}

test('fifty screens opened and left leave no element and no listener behind', async () => {
  await phone.newMember()
  const session = await phone.page.context().newCDPSession(phone.page)
  await session.send('Performance.enable')
  for (let round = 0; round < 3; round += 1) await goAndReturn()
  const before = await held(session)
  for (let round = 0; round < ROUNDS; round += 1) await goAndReturn()
  // Not one of either a round. A screen that is still on its way out is not left behind.
  const end = Date.now() + PATIENCE_MS
  const isAsBefore = ({ nodes, listeners }: Awaited<ReturnType<typeof held>>) =>
    nodes < before.nodes + ROUNDS && listeners < before.listeners + ROUNDS
  let after = await held(session)
  while (!isAsBefore(after) && Date.now() < end) {
    await pause(100)
    after = await held(session)
  }
  expect({ before, after, isAsBefore: isAsBefore(after) }).toMatchObject({ isAsBefore: true })
})
