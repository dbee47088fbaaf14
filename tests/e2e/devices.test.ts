import { shops } from '../support/shop-settings'
import { answersLike } from './each-shop'
import { Phone } from './phone'

let first: Phone
let second: Phone

beforeAll(async () => {
  first = await Phone.open()
})
afterEach(async () => {
  expect([...first.troubles.splice(0), ...second.troubles]).toEqual([])
  await second.putAway()
})
afterAll(() => first?.close())

const openProfile = async (phone: Phone) => {
  await phone.button('个人资料').tap()
  await phone.field('昵称').waitFor()
}

const save = async (phone: Phone, values: Record<string, string>) => {
  for (const [label, value] of Object.entries(values)) await phone.field(label).fill(value)
  await phone.button('保存').tap()
}

/** Ann's profile is open on both of her phones. */
const twoPhonesOfAnn = async () => {
  await first.newMember('ann')
  second = await first.anotherPhone()
  await second.visit()
  await second.signIn('ann')
  await openProfile(first)
  await openProfile(second)
  await save(first, { 昵称: '安安' })
  await first.toast('已保存')
}

const savedNicknames = () => first.shop.requests('personal/save').map(({ body }) => body.nickname)

describe.each(shops)('a shop of %s', (generation) => {
  answersLike(generation, () => first)

  test('two phones that change different fields keep both changes (B9)', async () => {
    await twoPhonesOfAnn()
    await save(second, { 详细地址: '龙井路 1 号' })
    await second.toast('已保存')
    await first.stores({ username: 'ann', nickname: '安安', address: '龙井路 1 号' })
    expect(await second.field('昵称').inputValue()).toBe('安安')
    expect(savedNicknames()).toEqual(['安安', '安安'])
  })

  describe('a field that was changed on both phones (B9)', () => {
    beforeEach(async () => {
      await twoPhonesOfAnn()
      await save(second, { 昵称: '小安', 详细地址: '龙井路 1 号' })
      await second.screen
        .getByText('以下内容已在其他设备修改：昵称现为“安安”，您填写的是“小安”。再次保存将以您填写的为准')
        .waitFor()
      expect(savedNicknames()).toEqual(['安安'])
      await first.stores({ username: 'ann', nickname: '安安' })
      expect(await second.field('昵称').inputValue()).toBe('小安')
    })

    test('is saved as typed when it is saved again', async () => {
      await second.button('保存').tap()
      await second.toast('已保存')
      await first.stores({ username: 'ann', nickname: '小安', address: '龙井路 1 号' })
      expect(await second.screen.getByText('以下内容已在其他设备修改').count()).toBe(0)
    })

    test('becomes what the other phone saved on request, and the rest of the edit stays', async () => {
      await second.button('采用最新内容').tap()
      await second.screen.getByText('以下内容已在其他设备修改').waitFor({ state: 'detached' })
      expect(await second.field('昵称').inputValue()).toBe('安安')
      expect(await second.field('详细地址').inputValue()).toBe('龙井路 1 号')
      await second.button('保存').tap()
      await second.toast('已保存')
      await first.stores({ username: 'ann', nickname: '安安', address: '龙井路 1 号' })
    })
  })
})
