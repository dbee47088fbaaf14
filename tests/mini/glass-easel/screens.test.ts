import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { inProject } from '../../../scripts/project-root'
import { authorise, ENTRY_TEXT, newAuthorised, newMember, readCaptcha } from '../driver/journeys'
import { miniShopForEachTest } from '../driver/mini-shop'
import type { User } from '../driver/user'
import { weapp } from '../host/vendors/weapp'
import { RenderedProgram } from './rendered-program'

const folder = process.env.SCREENSHOTS ?? inProject('dist/screenshots/weapp')
const picture = (name: string) => path.join(folder, `${name}.png`)

describe('weapp, rendered by WeChat’s own engine', () => {
  const miniShop = miniShopForEachTest(weapp)
  let shown: RenderedProgram | undefined

  const show = async (user: User) => {
    shown = await RenderedProgram.open(user)
    return shown
  }

  beforeAll(() => mkdirSync(folder, { recursive: true }))
  afterEach(async () => {
    const troubles = await shown?.troubles()
    await shown?.close()
    shown = undefined
    expect(troubles).toEqual([])
  })

  test('a guest taps from home to a filled-in register form', async () => {
    const user = await miniShop.launch()
    const screen = await show(user)
    await screen.screenshot(picture('home-guest'))
    await screen.tap(ENTRY_TEXT.weapp)
    await screen.screenshot(picture('authorise'))
    await screen.tap('注册新账号')
    await readCaptcha(user, miniShop.shop)
    await screen.type('用户名', 'a')
    await screen.tap('注册')
    await user.waitFor('用户名为 2–18 位字母、数字或下划线')
    await screen.screenshot(picture('register-with-errors'))
    expect(user.program.page.route).toBe('pages/register/index')
  })

  test('a member sees home, the profile and the phone', async () => {
    const user = await newAuthorised(miniShop)
    const screen = await show(user)
    await screen.screenshot(picture('home-member'))
    await screen.tap('个人资料')
    await screen.screenshot(picture('profile'))
    await user.goBack()
    await screen.draw()
    await screen.tap('手机号')
    await screen.screenshot(picture('bind-mobile'))
    expect(user.program.page.route).toBe('pages/account/bind-mobile/index')
  })

  test('a member who registered by name chooses a platform account; agreements can be read', async () => {
    const user = await newMember(miniShop)
    const screen = await show(user)
    await screen.tap('手机号')
    await screen.screenshot(picture('bind-mobile-link'))
    await user.goBack()
    await screen.draw()
    await screen.tap('隐私政策')
    await user.waitFor('更新于')
    await screen.screenshot(picture('agreement'))
  })

  test('signing in by name, and the first profile', async () => {
    // A shop of the documents' time asks for the profile before it opens an account.
    await miniShop.shop.configure({ sandbox_generation: '2022' })
    const user = await miniShop.launch()
    const screen = await show(user)
    await screen.tap('其他登录方式')
    await user.waitFor('还没有账号？注册')
    await screen.screenshot(picture('sign-in'))
    await user.goBack()
    await authorise(user)
    await user.waitFor('完善头像和昵称')
    await screen.draw()
    await screen.screenshot(picture('first-profile'))
  })
})
