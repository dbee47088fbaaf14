import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { inProject } from '../../../scripts/project-root'
import { authorise, newAuthorised, newMember, readCaptcha, WAY_IN } from '../driver/journeys'
import { miniShopForEachTest } from '../driver/mini-shop'
import type { Person } from '../driver/person'
import { weapp } from '../host/vendors/weapp'
import { ShownProgram } from './shown-program'

const folder = process.env.SCREENSHOTS ?? inProject('dist/screenshots/weapp')
const picture = (name: string) => path.join(folder, `${name}.png`)

describe('weapp, drawn by WeChat’s own engine', () => {
  const miniShop = miniShopForEachTest(weapp)
  let shown: ShownProgram | undefined

  const show = async (person: Person) => {
    shown = await ShownProgram.open(person)
    return shown
  }

  beforeAll(() => mkdirSync(folder, { recursive: true }))
  afterEach(async () => {
    const troubles = await shown?.troubles()
    await shown?.close()
    shown = undefined
    expect(troubles).toEqual([])
  })

  test('a guest goes by finger from home to a filled-in register form', async () => {
    const person = await miniShop.launch()
    const screen = await show(person)
    await screen.screenshot(picture('home-guest'))
    await screen.tap(WAY_IN.weapp)
    await screen.screenshot(picture('authorise'))
    await screen.tap('注册新账号')
    await readCaptcha(person, miniShop.shop)
    await screen.type('用户名', 'a')
    await screen.tap('注册')
    await person.waitFor('用户名为 2–18 位字母、数字或下划线')
    await person.waitFor('请先阅读并同意协议')
    await screen.screenshot(picture('register-with-errors'))
    expect(person.program.page.route).toBe('pages/register/index')
  }, 30_000)

  test('a member sees home, the profile and the phone', async () => {
    const person = await newAuthorised(miniShop)
    const screen = await show(person)
    await screen.screenshot(picture('home-member'))
    await screen.tap('个人资料')
    await screen.screenshot(picture('profile'))
    await person.goBack()
    await screen.draw()
    await screen.tap('手机号')
    await screen.screenshot(picture('bind-mobile'))
    expect(person.program.page.route).toBe('pages/bind-mobile/index')
  }, 30_000)

  test('who registered by name is asked whose identity it is; agreements can be read', async () => {
    const person = await newMember(miniShop)
    const screen = await show(person)
    await screen.tap('手机号')
    await screen.screenshot(picture('bind-mobile-link'))
    await person.goBack()
    await screen.draw()
    await screen.tap('隐私政策')
    await person.waitFor('更新于')
    await screen.screenshot(picture('agreement'))
  }, 30_000)

  test('signing in by name, and what a new account may start with', async () => {
    // A shop of the documents' time asks for the profile before it opens an account.
    await miniShop.shop.configure({ sandbox_generation: '2022' })
    const person = await miniShop.launch()
    const screen = await show(person)
    await screen.tap('用账号登录')
    await person.waitFor('还没有账号？去注册')
    await screen.screenshot(picture('sign-in'))
    await person.goBack()
    await authorise(person)
    await person.waitFor('第一次来')
    await screen.draw()
    await screen.screenshot(picture('first-profile'))
  }, 30_000)
})
