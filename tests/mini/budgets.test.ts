import { newAuthorised, newMember, openProfile, openRegister, readCaptcha, WAY_IN } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'
import type { Person } from './driver/person'

/** What goes over the bridge while something is done: WeChat's advice is little and seldom. */
async function drawingsOf(person: Person, task: () => Promise<unknown>) {
  const { drawings } = person.program.journal
  const before = drawings.length
  await task()
  await person.settle()
  return drawings.slice(before)
}

describe.each(vendors)('%s: setData', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('opening register takes three calls and 12 KB at most', async () => {
    const person = await miniShop.launch()
    await person.tap(WAY_IN[vendor.target])
    const drawings = await drawingsOf(person, async () => {
      await person.tap('注册新账号')
      await readCaptcha(person, miniShop.shop)
    })
    expect(drawings.length).toBeLessThanOrEqual(3)
    expect(drawings.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(12_000)
  })

  test.each(['用户名', '图片验证码', '密码'])('typing into %s of register draws nothing', async (label) => {
    const person = await miniShop.launch()
    await openRegister(person)
    await readCaptcha(person, miniShop.shop)
    expect(await drawingsOf(person, () => person.type(label, 'ada_12'))).toEqual([])
  })

  test.each(['昵称', '详细地址'])('typing into %s of the profile draws nothing', async (label) => {
    const person = await newMember(miniShop)
    await openProfile(person)
    expect(await drawingsOf(person, () => person.type(label, '文三路一号'))).toEqual([])
  })

  test.each(['手机号', '短信验证码'])('typing into %s of bind-mobile draws nothing', async (label) => {
    const person = await newAuthorised(miniShop)
    await person.tap('手机号')
    expect(await drawingsOf(person, () => person.type(label, '138001'))).toEqual([])
  })

  test('only the error of the field itself is drawn, and once', async () => {
    const person = await miniShop.launch()
    await openRegister(person)
    await person.type('用户名', 'a')
    const leaving = await drawingsOf(person, () => person.leave())
    expect(person.sees('用户名为 2–18 位字母、数字或下划线')).toBe(true)
    const mending = await drawingsOf(person, () => person.type('用户名', 'ada_12'))
    expect([leaving.length, mending.length]).toEqual([1, 1])
  })

  test('saving the profile takes three calls at most', async () => {
    const person = await newMember(miniShop)
    await openProfile(person)
    await person.type('昵称', '小艾')
    await person.leave()
    const drawings = await drawingsOf(person, async () => {
      await person.tap('保存')
      await person.waitFor('已保存')
    })
    expect(drawings.length).toBeLessThanOrEqual(3)
  })
})
