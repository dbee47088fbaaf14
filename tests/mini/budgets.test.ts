import {
  ENTRY_TEXT,
  newAuthorised,
  newMember,
  openProfile,
  openRegister,
  readCaptcha,
} from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'
import type { User } from './driver/user'

/** What goes over the bridge while something is done: WeChat's advice is little and seldom. */
async function drawingsOf(user: User, task: () => Promise<unknown>) {
  const { drawings } = user.program.journal
  const before = drawings.length
  await task()
  await user.settle()
  return drawings.slice(before)
}

describe.each(vendors)('%s: setData', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('opening register takes three calls and 12 KB at most', async () => {
    const user = await miniShop.launch()
    await user.tap(ENTRY_TEXT[vendor.target])
    const drawings = await drawingsOf(user, async () => {
      await user.tap('注册新账号')
      await readCaptcha(user, miniShop.shop)
    })
    expect(drawings.length).toBeLessThanOrEqual(3)
    expect(drawings.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(12_000)
  })

  test.each(['用户名', '图形验证码', '密码'])('typing into %s of register renders nothing', async (label) => {
    const user = await miniShop.launch()
    await openRegister(user)
    await readCaptcha(user, miniShop.shop)
    expect(await drawingsOf(user, () => user.type(label, 'ada_12'))).toEqual([])
  })

  test.each(['昵称', '详细地址'])(
    'typing into %s of the profile renders that it can be saved, once',
    async (label) => {
      const user = await newMember(miniShop)
      await openProfile(user)
      expect(await drawingsOf(user, () => user.type(label, '文三路一号'))).toHaveLength(1)
      expect(await drawingsOf(user, () => user.type(label, '文三路二号'))).toEqual([])
    },
  )

  test.each(['手机号', '短信验证码'])('typing into %s of bind-mobile renders nothing', async (label) => {
    const user = await newAuthorised(miniShop)
    await user.tap('手机号')
    expect(await drawingsOf(user, () => user.type(label, '138001'))).toEqual([])
  })

  test('only the error of the field itself is rendered, once', async () => {
    const user = await miniShop.launch()
    await openRegister(user)
    await user.type('用户名', 'a')
    const leaving = await drawingsOf(user, () => user.leave())
    expect(user.sees('用户名为 2–18 位字母、数字或下划线')).toBe(true)
    const mending = await drawingsOf(user, () => user.type('用户名', 'ada_12'))
    expect([leaving.length, mending.length]).toEqual([1, 1])
  })

  test('saving the profile takes three calls at most', async () => {
    const user = await newMember(miniShop)
    await openProfile(user)
    await user.type('昵称', '小艾')
    await user.leave()
    const drawings = await drawingsOf(user, async () => {
      await user.tap('保存')
      await user.waitFor('已保存')
    })
    expect(drawings.length).toBeLessThanOrEqual(3)
  })
})
