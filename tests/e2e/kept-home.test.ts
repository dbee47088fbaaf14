import { drawn, holdApp, shellOf, skeletonOf, watchAvatar } from './held-app'
import { Phone } from './phone'

let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
// What waits would wait on in the next test.
afterEach(() => phone.page.unrouteAll({ behavior: 'ignoreErrors' }))
afterAll(() => phone?.close())

const keptHome = () => phone.page.evaluate(() => localStorage.getItem('account.home') ?? '')

/** Home has been on the screen for a moment. */
const isKept = (text: string) =>
  phone.page.waitForFunction((word) => localStorage.getItem('account.home')?.includes(word), text)

/** A member's home has been on the screen for a moment. */
async function memberIsKept() {
  await phone.newMember()
  await isKept('zhang_san')
}

/** Longer than home has to be still to be kept (src/shell/keep-home.ts). */
const aMoment = () => phone.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)))

/** Opens home again while the app is held. Returns how to let it arrive. */
async function startAgain(address = '/'): Promise<() => Promise<void>> {
  await phone.page.goto('about:blank')
  const release = await holdApp(phone.page)
  await phone.page.goto(phone.origin + address, { waitUntil: 'commit' })
  return release
}

const seesOnlyShape = async () => {
  await skeletonOf(phone).waitFor({ state: 'attached' })
  await phone.page.screenshot()
  expect(await shellOf(phone).count()).toBe(0)
}

/** Another page of the origin, without the app. */
const change = async (write: () => void) => {
  await phone.page.goto(`${phone.origin}/_sandbox/requests`)
  await phone.page.evaluate(write)
}

test('a member sees their home before the app has arrived, as it was and as the app draws it', async () => {
  await memberIsKept()
  await isKept('ac-avatar-loaded')
  const last = await drawn(phone.page)
  const release = await startAgain()
  await phone.heading('zhang_san').waitFor()
  expect(await shellOf(phone).count()).toBe(1)
  expect(await drawn(phone.page)).toEqual(last)
  await phone.screen.evaluate((screen) => Object.assign(screen, { wasHere: true }))
  const avatarShows = await watchAvatar(phone.page)
  await release()
  await phone.page.waitForLoadState('networkidle')
  expect(await drawn(phone.page)).toEqual(last)
  expect(await phone.screen.evaluate((screen) => Reflect.get(screen, 'wasHere'))).toBe(true)
  expect(await avatarShows()).toEqual(['picture'])
  expect(phone.troubles).toEqual([])
})

test('a row that is tapped on it opens once, when the app is there', async () => {
  await memberIsKept()
  const release = await startAgain()
  for (let tap = 0; tap < 3; tap += 1) await phone.button('个人资料').tap()
  await release()
  await phone.field('详细地址').waitFor()
  expect(await phone.page.locator('.ac-page').count()).toBe(2)
})

test('what has changed elsewhere is put right when the app is there', async () => {
  await memberIsKept()
  await change(() => {
    const kept = JSON.parse(localStorage.getItem('account.session') ?? '')
    kept.value.session.user.displayName = '张三丰'
    localStorage.setItem('account.session', JSON.stringify(kept))
  })
  const release = await startAgain()
  await phone.heading('zhang_san').waitFor()
  await phone.page.route('**/api.php**', () => new Promise(() => {}))
  await release()
  await phone.heading('张三丰').waitFor()
  expect(await phone.heading('zhang_san').count()).toBe(0)
})

test('a name with markup is text in it', async () => {
  const name = '<img src="x" onerror="document.title=1"><b>张'
  await phone.newMember()
  Object.assign(phone.shop.account('zhang_san'), { nickname: name })
  await phone.page.reload()
  await isKept('&lt;b&gt;张')
  const release = await startAgain()
  await phone.heading(name).waitFor()
  expect(await phone.screen.locator('b').count()).toBe(0)
  await release()
  expect(await phone.page.title()).not.toBe('1')
  expect(phone.troubles).toEqual([])
})

test('a guest of a shop that is known here sees home at once', async () => {
  await phone.startAfresh('home', { home_site_name: '张记' })
  await isKept('张记')
  const release = await startAgain('/#/pages/home/index')
  await phone.heading('张记').waitFor()
  expect(await shellOf(phone).count()).toBe(1)
  await release()
  await phone.button('登录').tap()
  await phone.field('账号').waitFor()
})

describe('nobody sees the home of somebody else:', () => {
  test('a sign-out removes it', async () => {
    await memberIsKept()
    await phone.button('退出登录').tap()
    await phone.answer('退出登录')
    await phone.button('登录').waitFor()
    expect(await keptHome()).not.toContain('zhang_san')
    await isKept('请登录')
    const release = await startAgain()
    await phone.button('登录').waitFor()
    expect(await phone.page.getByText('zhang_san').count()).toBe(0)
    await release()
  })

  test.each([
    ['has ended the session', () => localStorage.removeItem('account.session')],
    [
      'has signed in somebody else',
      () => {
        for (const key of ['account.session', 'account.device']) {
          const kept = JSON.parse(localStorage.getItem(key) ?? '')
          kept.value.signInId = 'another'
          localStorage.setItem(key, JSON.stringify(kept))
        }
      },
    ],
  ])('another tab %s', async (_, write) => {
    await memberIsKept()
    await change(write)
    const release = await startAgain()
    await seesOnlyShape()
    await release()
  })
})

describe('it is not shown', () => {
  test('in another language or appearance than is chosen now', async () => {
    await memberIsKept()
    await change(() =>
      localStorage.setItem(
        'account.preferences',
        JSON.stringify({ version: 1, value: { appearance: 'dark', language: 'en' } }),
      ),
    )
    const release = await startAgain()
    await seesOnlyShape()
    await release()
    await phone.button('Sign out').waitFor()
  })

  test('where the address says where to go back to', async () => {
    await memberIsKept()
    const release = await startAgain('/?back=/orders')
    await seesOnlyShape()
    await release()
    await phone.button('返回商城').waitFor()
    await aMoment()
    expect(await keptHome()).not.toContain('返回商城')
  })

  test.each(['', '{', '{"version":1,"value":{"stamp":"other","html":"<b>other</b>"}}', '[]', 'null'])(
    'when it is %s',
    async (damaged) => {
      await phone.newMember()
      await phone.page.goto(`${phone.origin}/_sandbox/requests`)
      await phone.page.evaluate((text) => localStorage.setItem('account.home', text), damaged)
      const release = await startAgain()
      await seesOnlyShape()
      await release()
      await phone.heading('zhang_san').waitFor()
    },
  )
})

test('a message is of its moment and is not kept', async () => {
  await memberIsKept()
  await phone.page.route('**/api.php**', (route) => route.abort())
  await phone.page.reload()
  await phone.page.locator('.ac-banner').waitFor()
  await aMoment()
  expect(await keptHome()).not.toContain('ac-banner')
  phone.troubles.length = 0
})
