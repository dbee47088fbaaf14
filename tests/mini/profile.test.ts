import { shopDay } from '../support/stored-rows'
import { newMember, openProfile } from './driver/journeys'
import { miniShopForEachTest, vendorsAndShops } from './driver/mini-shop'
import { choose, pickDate, pickRegion } from './driver/pick'
import type { User } from './driver/user'

const REGION = ['浙江省', '杭州市', '西湖区']
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

const username = 'ada_1'
const whole = {
  username,
  nickname: '小艾',
  gender: 1,
  birthday: shopDay('1990-05-17'),
  province: '浙江省',
  city: '杭州市',
  county: '西湖区',
  address: '文三路 1 号',
}

async function editEverything(user: User): Promise<void> {
  await user.type('昵称', '小艾')
  await choose(user, '性别', '女')
  await pickDate(user, '生日', '1990-05-17')
  await pickRegion(user, '所在地区', REGION)
  await user.type('详细地址', '文三路 1 号')
}

describe.each(vendorsAndShops)('%s: profile', (_, vendor, generation) => {
  const miniShop = miniShopForEachTest(vendor, generation)

  test('every field is edited with the platform’s own pickers and saved', async () => {
    const user = await newMember(miniShop)
    await openProfile(user)
    await editEverything(user)
    expect(user.lines).toEqual(expect.arrayContaining(['女', '1990年5月17日']))
    await user.tap('保存')

    await user.waitFor('已保存')
    const [sent] = user.program.journal.requestsTo('personal/save')
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
    await miniShop.stores(whole)
  })

  test('one field is changed, and every other column stays as it was (A1)', async () => {
    const user = await newMember(miniShop)
    for (const account of miniShop.shop.state.data.users) Object.assign(account, whole)
    await openProfile(user)
    await user.waitFor('浙江省 杭州市 西湖区')
    await user.type('详细地址', '文三路 2 号')
    await user.tap('保存')
    await user.waitFor('已保存')
    await miniShop.stores({ ...whole, address: '文三路 2 号' })
    await choose(user, '性别', '男')
    await user.tap('保存')
    await user.waitUntil('the save', () => miniShop.shop.state.data.users[0]?.gender === 2)
    await user.settle()
    await miniShop.stores({ ...whole, address: '文三路 2 号', gender: 2 })
  })

  test('a cancelled picker changes nothing', async () => {
    const user = await newMember(miniShop)
    await openProfile(user)
    const before = user.lines
    if (vendor.target === 'alipay') {
      for (const row of ['生日', '所在地区']) {
        await user.tap(row)
        await user.answer(null)
      }
    }
    expect(user.lines).toEqual(before)
    await user.tap('保存')
    expect(user.program.journal.requestsTo('personal/save')).toEqual([])
  })

  test('a birthday can be cleared', async () => {
    const user = await newMember(miniShop)
    await openProfile(user)
    await user.type('昵称', '小艾')
    await pickDate(user, '生日', '1990-05-17')
    await user.tap('清除')
    expect(user.sees('1990年5月17日')).toBe(false)
    await user.tap('保存')
    await user.waitFor('已保存')
    await miniShop.stores({ username, nickname: '小艾' })
  })

  test('an image from the album is uploaded and saved', async () => {
    const user = await newMember(miniShop)
    miniShop.device.pictures.set('wxfile://tmp/portrait.png', PNG)
    await openProfile(user)
    await user.type('昵称', '小艾')
    await user.tap('头像')
    await user.waitUntil('the upload', () =>
      miniShop.shop.state.requests.some(({ s, code }) => s === 'personal/useravatarupload' && code === 0),
    )
    await user.settle()
    await user.tap('保存')

    await user.waitFor('已保存')
    await miniShop.stores({
      username,
      nickname: '小艾',
      avatar: expect.stringMatching(/^\/static\/.+\.png$/),
    })
  })

  test('a token that expires during an edit loses no input', async () => {
    const user = await newMember(miniShop)
    await openProfile(user)
    await editEverything(user)
    miniShop.shop.state.data.tokens = {}
    await user.tap('保存')

    await user.waitFor('登录已过期')
    expect(user.fieldText('昵称')).toBe('小艾')
    expect(user.fieldText('详细地址')).toBe('文三路 1 号')
    expect(user.lines).toEqual(expect.arrayContaining(['女', '1990年5月17日']))
  })

  test('leaving with unsaved changes asks first where the platform can, until they are saved', async () => {
    const user = await newMember(miniShop)
    await openProfile(user)
    const question = vendor.target === 'weapp' ? '修改尚未保存' : null
    await user.type('昵称', '小艾')
    expect(user.program.journal.leaveQuestion).toBe(question)
    await user.tap('保存')
    await user.waitFor('已保存')
    expect(user.program.journal.leaveQuestion).toBeNull()
  })
})
