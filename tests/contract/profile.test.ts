/** @jest-environment node */
import { fields, MOBILE, shopForEachTest, tokenOf } from './running-shop'

const shop = shopForEachTest()
let token = ''
beforeEach(async () => {
  token = tokenOf(await shop.register('tester01'))
})
const save = (params: Record<string, string>) => shop.call('personal/save', params, { token })

describe('personal/save', () => {
  test('changes the keys that were sent and no others', async () => {
    const all = { nickname: '小明', birthday: '2000-02-29', gender: '1', province: '上海', address: '1号' }
    expect(await save(all)).toMatchObject({ code: 0, msg: '修改成功', data: { ...all, gender: 1 } })
    expect(fields(await save({ nickname: '小红' }))).toMatchObject({ ...all, gender: 1, nickname: '小红' })
  })

  test('ignores keys it does not know, and refuses nothing else', async () => {
    expect(await save({ username: 'hacked', integral: '99' })).toMatchObject({
      code: -1,
      msg: '内容参数为空',
    })
    expect(shop.state.data.users).toMatchObject([{ username: 'tester01', integral: 0 }])
  })

  test('escapes what it stores, again and again', async () => {
    expect(fields(await save({ nickname: `<b>"'&` }))).toMatchObject({
      nickname: '&lt;b&gt;&quot;&#039;&amp;',
    })
    expect(fields(await save({ nickname: '&lt;' }))).toMatchObject({ nickname: '&amp;lt;' })
  })

  test.each([
    ['', -1],
    ['名'.repeat(60), 0],
    ['名'.repeat(61), -1],
    ['"'.repeat(10), 0],
    ['"'.repeat(11), -1],
  ])('nickname %s answers %i', async (nickname, code) => {
    expect(await save({ nickname })).toMatchObject({ code })
  })

  test.each([
    ['0', 0],
    ['2', 0],
    ['01', 0],
    ['3', -1],
    ['', -1],
    ['女', -1],
  ])('gender "%s" answers %i', async (gender, code) => {
    expect(await save({ gender })).toMatchObject({ code })
  })

  test.each([
    ['2022-11-19', '2022-11-19'],
    ['2022-02-30', '2022-03-02'],
    ['1970-01-01', '1970-01-01'],
    ['1901-12-15', '1901-12-15'],
    ['2038-01-19', '2038-01-19'],
    ['20221119', '2022-11-19'],
    ['11/19/2022', '2022-11-19'],
    ['2022-13-45', ''],
    ['nonsense', ''],
    ['', ''],
  ])('birthday %s becomes "%s"', async (birthday, stored) => {
    await save({ birthday: '1999-09-09' })
    expect(fields(await save({ birthday }))).toMatchObject({ birthday: stored })
  })

  test.each(['1900-01-01', '2038-01-20', '0000-00-00'])('birthday %s breaks the column', async (birthday) => {
    expect(await save({ birthday })).toMatchObject({ code: -500 })
    expect(shop.state.data.users).toMatchObject([{ birthday: 0 }])
  })

  test('stores a mobile unverified, unless somebody has it', async () => {
    expect(fields(await save({ mobile: 'not a mobile' }))).toMatchObject({ mobile: 'not a mobile' })
    await shop.bind(MOBILE, { weixin_openid: 'o_wx_bob' })
    expect(await save({ mobile: MOBILE })).toMatchObject({ code: -1, msg: '内容参数为空' })
    expect(fields(await save({ mobile: MOBILE, nickname: 'n' }))).toMatchObject({ mobile: 'not a mobile' })
  })

  test('an address has 80 characters, a province 60', async () => {
    expect(await save({ address: 'a'.repeat(81) })).toMatchObject({ code: -1, msg: '地址格式最多80个字符' })
    expect(await save({ province: 'a'.repeat(61) })).toMatchObject({ code: -500 })
  })

  test('a list where a text belongs changes nothing', async () => {
    await save({ province: '浙江省' })
    expect(await save({ 'province[]': 'a' })).toMatchObject({ code: 0, data: { province: '浙江省' } })
  })

  test('keeps blanks in front of a nickname, not behind it', async () => {
    expect(fields(await save({ nickname: ' a ' }))).toMatchObject({ nickname: ' a' })
  })

  test.each([
    ['now', '2026-11-21'],
    ['tomorrow', '2026-11-22'],
    ['+1 day', '2026-11-22'],
    ['-1 week', '2026-11-14'],
  ])('birthday "%s" becomes %s', async (birthday, stored) => {
    expect(fields(await save({ birthday }))).toMatchObject({ birthday: stored })
  })

  test('needs a login before anything is checked', async () => {
    const answer = await shop.call('personal/save', { nickname: '' })
    expect(answer).toEqual({ code: -400, msg: '登录失效，请重新登录', data: '' })
  })

  test('shows an image of the shop with the address it was asked at, and stores its path', async () => {
    const avatar = `${shop.url}/static/upload/images/a.png`
    expect(fields(await save({ avatar }))).toMatchObject({ avatar })
    expect(shop.state.data.users).toMatchObject([{ avatar: '/static/upload/images/a.png' }])
    const none = fields(await save({ avatar: '' }))
    expect(none).toMatchObject({ avatar: `${shop.url}/static/common/images/default-user-avatar-md.png` })
  })
})

describe('personal/index', () => {
  test('lists the genders in the caller’s language, the first one checked', async () => {
    await save({ gender: '2' })
    const answer = await shop.call('personal/index', {}, { token, lang: 'en' })
    expect(fields(answer)).toMatchObject({
      data: { gender: 2, gender_text: 'male' },
      gender_list: [
        { id: 0, name: 'secrecy', checked: true },
        { id: 1, name: 'female' },
        { id: 2, name: 'male' },
      ],
    })
  })

  test('masks what it shows beside the number', async () => {
    await save({ mobile: MOBILE })
    const answer = await shop.call('personal/index', {}, { token })
    expect(fields(answer).data).toMatchObject({
      mobile: MOBILE,
      mobile_security: '138***001',
      email_security: '',
    })
  })
})
