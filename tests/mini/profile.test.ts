import { newMember, openProfile } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'
import type { Person } from './driver/person'
import { choose, pickDate, pickRegion } from './driver/pick'

const REGION = ['浙江省', '杭州市', '西湖区']
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

async function editEverything(person: Person): Promise<void> {
  await person.type('昵称', '小艾')
  await choose(person, '性别', '女')
  await pickDate(person, '生日', '1990-05-17')
  await pickRegion(person, '所在地区', REGION)
  await person.type('详细地址', '文三路 1 号')
}

describe.each(vendors)('%s: profile', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('every field is edited by the platform’s own means and saved', async () => {
    const person = await newMember(miniShop)
    await openProfile(person)
    await editEverything(person)
    expect(person.lines).toEqual(expect.arrayContaining(['女', '1990年5月17日']))
    await person.tap('保存')

    await person.waitFor('已保存')
    const [sent] = person.program.journal.requestsTo('personal/save')
    expect(sent?.fields).toMatchObject({
      nickname: '小艾',
      gender: '1',
      birthday: '1990-05-17',
      province: '浙江省',
      city: '杭州市',
      county: '西湖区',
      address: '文三路 1 号',
    })
    expect(Object.keys(sent?.fields ?? {})).not.toContain('mobile')
    expect(miniShop.shop.state.data.users[0]).toMatchObject({ nickname: '小艾', gender: 1, county: '西湖区' })
  })

  test('a picker that is left changes nothing', async () => {
    const person = await newMember(miniShop)
    await openProfile(person)
    const before = person.lines
    if (vendor.target === 'alipay') {
      for (const row of ['生日', '所在地区']) {
        await person.tap(row)
        await person.answer(null)
      }
    }
    expect(person.lines).toEqual(before)
    await person.tap('保存')
    await person.waitFor('没有需要保存的修改')
    expect(person.program.journal.requestsTo('personal/save')).toEqual([])
  })

  test('a birthday can be taken back', async () => {
    const person = await newMember(miniShop)
    await openProfile(person)
    await person.type('昵称', '小艾')
    await pickDate(person, '生日', '1990-05-17')
    await person.tap('清除')
    expect(person.sees('1990年5月17日')).toBe(false)
    await person.tap('保存')
    await person.waitFor('已保存')
  })

  test('a picture of the album is uploaded and saved', async () => {
    const person = await newMember(miniShop)
    miniShop.device.pictures.set('wxfile://tmp/portrait.png', PNG)
    await openProfile(person)
    await person.type('昵称', '小艾')
    await person.tap('头像')
    await person.waitUntil('the upload', () =>
      miniShop.shop.state.requests.some(({ s, code }) => s === 'personal/useravatarupload' && code === 0),
    )
    await person.settle()
    await person.tap('保存')

    await person.waitFor('已保存')
    expect(miniShop.shop.state.data.users[0]?.avatar).toMatch(/\.png$/)
  })

  test('a token that is forgotten in the middle of an edit costs nothing that was typed', async () => {
    const person = await newMember(miniShop)
    await openProfile(person)
    await editEverything(person)
    miniShop.shop.state.data.tokens = {}
    await person.tap('保存')

    await person.waitFor('登录已失效')
    expect(person.fieldText('昵称')).toBe('小艾')
    expect(person.fieldText('详细地址')).toBe('文三路 1 号')
    expect(person.lines).toEqual(expect.arrayContaining(['女', '1990年5月17日']))
  })

  test('unsaved changes are asked about where the platform can, until they are saved', async () => {
    const person = await newMember(miniShop)
    await openProfile(person)
    const question = vendor.target === 'weapp' ? '还有修改没有保存' : null
    await person.type('昵称', '小艾')
    expect(person.program.journal.leaveQuestion).toBe(question)
    await person.tap('保存')
    await person.waitFor('已保存')
    expect(person.program.journal.leaveQuestion).toBeNull()
  })
})
