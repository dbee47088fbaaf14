import { shops } from '../support/shop-settings'
import { shopDay } from '../support/stored-rows'
import { until } from '../support/until'
import { chooseAvatar, uploadAvatar } from './choose-avatar'
import { answersLike } from './each-shop'
import { Phone } from './phone'
import { swipeWheel, tapRow, wheelStands } from './wheels'

let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
afterEach(async () => {
  // Whatever a test is about: no parameter but the endpoint is ever in an address, and no error occurs.
  for (const { query } of phone.shop.requests()) expect(Object.keys(query)).toEqual(['s'])
  expect(phone.troubles.splice(0)).toEqual([])
})
afterAll(() => phone?.close())

const username = 'zhang_san'
/** Escaped by the shop, as every text that it stores. */
const whole = {
  username,
  nickname: '&lt;三&gt;&amp;🌟',
  gender: 1,
  birthday: shopDay('1996-02-29'),
  province: '浙江省',
  city: '杭州市',
  county: '西湖区',
  address: '龙井路 1 号',
}

const openProfile = async () => {
  await phone.newMember(username)
  await phone.button('个人资料').tap()
  await phone.field('详细地址').waitFor()
}

const confirmPicker = () => phone.inSheet('dialog', '确定').tap()

const pickBirthday = async () => {
  await phone.screen.getByRole('button', { name: /^生日/ }).tap()
  await tapRow(phone.page, '年', '1996')
  await tapRow(phone.page, '月', '1')
  await swipeWheel(phone.page, '月', 1)
  await wheelStands(phone.page, '月', '2')
  await tapRow(phone.page, '日', '29')
  await confirmPicker()
}

describe.each(shops)('a shop of %s', (generation) => {
  answersLike(generation, () => phone)

  test('one field is changed, and every other column stays as it was (A1)', async () => {
    await openProfile()
    Object.assign(phone.shop.account(username), whole)
    await phone.page.reload()
    await phone.screen.getByText('浙江省 杭州市 西湖区').waitFor()
    await phone.field('详细地址').fill('文三路 2 号')
    await phone.button('保存').tap()
    await phone.toast('已保存')
    await phone.stores({ ...whole, address: '文三路 2 号' })
    await phone.field('昵称').fill('李四')
    await phone.button('保存').tap()
    await until('the new name', () => phone.shop.account(username).nickname === '李四')
    await phone.stores({ ...whole, address: '文三路 2 号', nickname: '李四' })
  })

  test('a file that is no image is refused in words of its own (A10)', async () => {
    await openProfile()
    await chooseAvatar(phone, Buffer.from('no image'))
    await phone.screen.getByText('无法识别该图片，请换一张').waitFor()
  })

  test('every field of the profile is edited through its picker by touch, saved and found after a reload', async () => {
    await openProfile()
    await phone.field('昵称').fill('<三>&🌟')

    await phone.screen.getByRole('button', { name: /^性别/ }).tap()
    await phone.page.getByRole('dialog').getByRole('option', { name: '女' }).tap()

    await pickBirthday()

    await phone.screen.getByRole('button', { name: /^所在地区/ }).tap()
    await tapRow(phone.page, '省份', '浙江省')
    await tapRow(phone.page, '城市', '杭州市')
    await tapRow(phone.page, '区县', '西湖区')
    await confirmPicker()

    await phone.field('详细地址').fill('龙井路 1 号')
    await phone.button('保存').tap()
    await phone.toast('已保存')
    await phone.stores(whole)

    const [save] = phone.shop.requests('personal/save')
    expect(save?.query).toEqual({ s: 'personal/save' })
    expect(save?.body).toMatchObject({
      application_client_type: 'h5',
      nickname: '<三>&🌟',
      gender: '1',
      birthday: '1996-02-29',
      province: '浙江省',
      city: '杭州市',
      county: '西湖区',
      address: '龙井路 1 号',
    })
    expect(save?.body).not.toHaveProperty('mobile')
    expect(save?.body).not.toHaveProperty('avatar')

    await phone.page.reload()
    await phone.screen.getByText('1996年2月29日').waitFor()
    await phone.screen.getByText('浙江省 杭州市 西湖区').waitFor()
    expect(await phone.field('昵称').inputValue()).toBe('<三>&🌟')
    expect(await phone.field('详细地址').inputValue()).toBe('龙井路 1 号')
  })

  test('a birthday can be cleared', async () => {
    await openProfile()
    await phone.field('昵称').fill('张三')
    await pickBirthday()
    await phone.button('保存').tap()
    await phone.toast('已保存')
    await phone.stores({ username, nickname: '张三', birthday: shopDay('1996-02-29') })
    await phone.page.reload()
    await phone.screen.getByText('1996年2月29日').waitFor()
    await phone.screen.getByRole('button', { name: /^生日/ }).tap()
    await phone.inSheet('dialog', '清除').tap()
    await phone.button('保存').tap()
    await phone.toast('已保存')
    const saves = phone.shop.requests('personal/save')
    expect(saves.at(-1)?.body).toMatchObject({ birthday: '' })
    await phone.stores({ username, nickname: '张三' })
  })

  test('an image is chosen, scaled down, uploaded and saved', async () => {
    await openProfile()
    await phone.field('昵称').fill('张三')
    await uploadAvatar(phone, await phone.page.screenshot())
    await phone.button('保存').tap()
    await phone.toast('已保存')
    const saves = phone.shop.requests('personal/save')
    expect(saves.at(-1)?.body.avatar).toContain('/static/upload/')
    await phone.stores({ username, nickname: '张三', avatar: expect.stringMatching(/^\/static\/upload\//) })
  })

  test('a token that expires during an edit loses no input', async () => {
    await phone.newMember()
    await phone.button('个人资料').tap()
    await phone.field('昵称').fill('张三')
    phone.shop.data.tokens = {}
    await phone.button('保存').tap()
    await phone.screen.getByText('登录已过期，请重新登录，已填写的内容会为您保留').waitFor()
    await phone.stores({ username })
    await phone.button('登录').tap()
    await phone.field('账号').fill('zhang_san')
    await phone.field('密码').fill('secret12')
    await phone.button('登录').tap()
    await phone.agree()
    await phone.heading('个人资料').waitFor()
    expect(await phone.field('昵称').inputValue()).toBe('张三')
    await phone.button('保存').tap()
    await phone.toast('已保存')
    await phone.stores({ username, nickname: '张三' })
  })

  test('a closed shop shows its reason, and one tap tries again', async () => {
    await phone.newMember()
    await phone.button('个人资料').tap()
    await phone.field('昵称').fill('张三')
    await phone.configure({
      home_site_app_state: ['h5'],
      home_site_state: 0,
      home_site_close_reason: '<b>盘点</b>',
    })
    await phone.button('保存').tap()
    await phone.heading('商城暂停服务').waitFor()
    await phone.screen.getByText('盘点', { exact: true }).waitFor()
    await phone.stores({ username })
    await phone.configure({ home_site_app_state: [], home_site_state: 1 })
    await phone.button('重试').tap()
    await phone.field('昵称').waitFor()
    expect(await phone.field('昵称').inputValue()).toBe('张三')
    await phone.button('保存').tap()
    await phone.toast('已保存')
    await phone.stores({ username, nickname: '张三' })
  })
})
