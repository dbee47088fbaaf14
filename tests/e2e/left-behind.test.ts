import type { CDPSession } from 'playwright-core'
import { Phone } from './phone'

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
  for (let round = 0; round < 25; round += 1) await goAndReturn()
  const after = await held(session)
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 10)
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 2)
})
