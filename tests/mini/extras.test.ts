import { authorise, newMember, openProfile, skipFirstProfile } from './driver/journeys'
import { type MiniShop, miniShopForEachTest } from './driver/mini-shop'
import type { Person } from './driver/person'
import { choose, pickDate, pickRegion } from './driver/pick'
import { builtFolder, PackageFiles } from './host/package-files'
import { jd } from './host/vendors/jd'
import { qq } from './host/vendors/qq'
import { swan } from './host/vendors/swan'

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
async function editProfile(person: Person, { shop, device }: MiniShop): Promise<void> {
  device.pictures.set('tmp/portrait.png', PNG)
  await openProfile(person)
  await person.tap('头像')
  await person.waitUntil('the upload', () =>
    shop.state.requests.some(({ s, code }) => s === 'personal/useravatarupload' && code === 0),
  )
  await person.settle()
  await person.type('昵称', edited.nickname)
  await choose(person, '性别', '女')
  await pickDate(person, '生日', '1990-05-17')
  await pickRegion(person, '所在地区', [edited.province, edited.city, edited.county])
  await person.type('详细地址', edited.address)
  await person.tap('保存')
  await person.waitFor('已保存')
}

describe.each([
  ['swan', swan, 'baidu', 'baidu_openid', 'o_bd_ada'],
  ['qq', qq, 'qq', 'qq_openid', 'o_qq_ada'],
] as const)('%s', (_, vendor, platform, column, openid) => {
  const miniShop = miniShopForEachTest(vendor)

  test('from the first visit over every field of the profile to a silent return', async () => {
    const person = await miniShop.launch()
    await authorise(person)
    await skipFirstProfile(person)
    await person.waitFor('个人资料')
    expect(miniShop.shop.state.data.platforms).toMatchObject([{ platform, [column]: openid }])
    await editProfile(person, miniShop)
    expect(miniShop.shop.state.data.users).toMatchObject([edited])

    const again = await miniShop.launch()
    await again.waitFor(edited.nickname)
    expect(again.sees('退出登录')).toBe(true)
    expect(again.program.journal.logins).toBeLessThanOrEqual(1)
  })

  test('an expired token is renewed silently, and the save is sent once more', async () => {
    const person = await miniShop.launch()
    await authorise(person)
    await skipFirstProfile(person)
    await openProfile(person)
    await person.type('昵称', edited.nickname)
    miniShop.shop.state.data.tokens = {}
    await person.tap('保存')
    await person.waitFor('已保存')
    expect(person.program.journal.requestsTo('personal/save')).toHaveLength(2)
  })

  test('a refused login leaves the way in by name', async () => {
    const api = vendor.target === 'swan' ? 'getLoginCode' : 'login'
    miniShop.device.refusals.set(api, { errMsg: `${api}:fail` })
    const person = await miniShop.launch()
    await authorise(person)
    expect(person.sees('注册新账号')).toBe(true)
    expect(miniShop.shop.state.data.users).toEqual([])
  })
})

// The view layer of this host reads which template draws a text, not how often it does.
test('swan shows every piece of a text once', () => {
  const templates = new PackageFiles(builtFolder('swan')).read('base.swan').split('</template>')
  const texts = templates.filter((template) => /<template name="tmpl_0_\d+">\s*<text /.test(template))
  expect(texts.map((template) => template.split('s-for=').length - 1)).toEqual([1, 1])
})

describe('jd', () => {
  const miniShop = miniShopForEachTest(jd)

  test('who registers by name edits the profile and is still signed in afterwards', async () => {
    const person = await newMember(miniShop)
    await editProfile(person, miniShop)
    expect(miniShop.shop.state.data.users).toMatchObject([{ username: 'ada_1', ...edited }])

    const again = await miniShop.launch()
    await again.waitFor(edited.nickname)
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

  const show = async (person: Person, page: string) => {
    person.program.navigation.go('reLaunch', `/${page}`)
    await person.settle()
    expect(person.lines).not.toEqual([])
  }

  // What a screen draws without a template is a fault of the run, which ends the test.
  test.each(pages)('%s has a template for everything it draws, for guests and members', async (page) => {
    await show(await miniShop.launch(), page)
    await show(await newMember(miniShop), page)
  })
})
