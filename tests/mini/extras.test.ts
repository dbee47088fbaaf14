import { shops } from '../support/shop-settings'
import { authorise, newMember, openProfile, skipFirstProfile } from './driver/journeys'
import { type MiniShop, miniShopForEachTest } from './driver/mini-shop'
import { choose, pickDate, pickRegion } from './driver/pick'
import type { User } from './driver/user'
import { builtFolder, PackageFiles } from './host/package-files'
import { jd, qq, swan } from './host/vendors/others'

const edited = {
  nickname: '小艾',
  gender: 1,
  province: '浙江省',
  city: '杭州市',
  county: '西湖区',
  address: '文三路 1 号',
}
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

/** Edits every field by the platform's own means, with a picture of the album, and saves. */
async function editProfile(user: User, { shop, device }: MiniShop): Promise<void> {
  device.pictures.set('tmp/portrait.png', PNG)
  await openProfile(user)
  await user.tap('头像')
  await user.waitUntil('the upload', () =>
    shop.state.requests.some(({ s, code }) => s === 'personal/useravatarupload' && code === 0),
  )
  await user.settle()
  await user.type('昵称', edited.nickname)
  await choose(user, '性别', '女')
  await pickDate(user, '生日', '1990-05-17')
  await pickRegion(user, '所在地区', [edited.province, edited.city, edited.county])
  await user.type('详细地址', edited.address)
  await user.tap('保存')
  await user.waitFor('已保存')
}

describe.each([
  ['swan', '6.9', swan, 'baidu', 'baidu_openid', 'o_bd_ada'],
  ['swan', '2.3.2', swan, 'baidu', 'baidu_openid', 'o_bd_ada'],
  ['qq', '6.9', qq, 'qq', 'qq_openid', 'o_qq_ada'],
  ['qq', '2.3.2', qq, 'qq', 'qq_openid', 'o_qq_ada'],
] as const)('%s, shop %s', (_, generation, vendor, platform, column, openid) => {
  const miniShop = miniShopForEachTest(vendor, generation)

  test('first launch, every field of the profile, then silent sign-in', async () => {
    const user = await miniShop.launch()
    await authorise(user)
    await skipFirstProfile(user)
    await user.waitFor('个人资料')
    expect(miniShop.shop.state.data.platforms).toMatchObject([{ platform, [column]: openid }])
    await editProfile(user, miniShop)
    expect(miniShop.shop.state.data.users).toMatchObject([edited])

    const again = await miniShop.launch()
    await again.waitFor(edited.nickname)
    expect(again.sees('退出登录')).toBe(true)
    expect(again.program.journal.logins).toBeLessThanOrEqual(1)
  })

  test('an expired token is renewed silently before the save', async () => {
    const user = await miniShop.launch()
    await authorise(user)
    await skipFirstProfile(user)
    await openProfile(user)
    await user.type('昵称', edited.nickname)
    const { logins } = user.program.journal
    miniShop.shop.state.data.tokens = {}
    await user.tap('保存')
    await user.waitFor('已保存')
    expect(user.program.journal.requestsTo('personal/save')).toHaveLength(1)
    expect(user.program.journal.logins).toBe(logins + 1)
  })

  test('after a refused login, signing in by name still works', async () => {
    const api = vendor.target === 'swan' ? 'getLoginCode' : 'login'
    miniShop.device.refusals.set(api, { errMsg: `${api}:fail` })
    const user = await miniShop.launch()
    await authorise(user)
    expect(user.sees('注册新账号')).toBe(true)
    expect(miniShop.shop.state.data.users).toEqual([])
  })
})

// This host's view layer reads which template renders a text, not how often.
test('swan shows every piece of a text once', () => {
  const templates = new PackageFiles(builtFolder('swan')).read('base.swan').split('</template>')
  const texts = templates.filter((template) => /<template name="tmpl_0_\d+">\s*<text /.test(template))
  expect(texts.map((template) => template.split('s-for=').length - 1)).toEqual([1, 1])
})

describe.each(shops)('jd, shop %s', (generation) => {
  const miniShop = miniShopForEachTest(jd, generation)

  test('a member who registered by name edits the profile and stays signed in', async () => {
    const user = await newMember(miniShop)
    await editProfile(user, miniShop)
    expect(miniShop.shop.state.data.users).toMatchObject([{ username: 'ada_1', ...edited }])

    const again = await miniShop.launch()
    // Older shops call a member by the user name.
    await again.waitFor(generation === '6.9' ? edited.nickname : 'ada_1')
    expect(again.sees('退出登录')).toBe(true)
  })
})

describe.each([
  ['swan', swan],
  ['qq', qq],
  ['jd', jd],
])('%s', (target, vendor) => {
  const miniShop = miniShopForEachTest(vendor)
  const { pages } = new PackageFiles(builtFolder(target))

  const show = async (user: User, page: string) => {
    user.program.navigation.go('reLaunch', `/${page}`)
    await user.settle()
    expect(user.lines).not.toEqual([])
  }

  // A node without a template is a fault, which fails the test.
  test.each(pages)('%s has a template for every node it renders, for guests and members', async (page) => {
    await show(await miniShop.launch(), page)
    await show(await newMember(miniShop), page)
  })
})
