/** @jest-environment node */
import { fields, shopForEachTest, tokenOf } from './running-shop'

const shop = shopForEachTest()
const auth = (authcode: string, client = 'weixin') =>
  shop.call('user/appminiuserauth', { authcode }, { client })

describe('user/appminiuserauth', () => {
  test('opens an account for a new WeChat person and knows the person from then on', async () => {
    const first = await auth('alice~union')
    expect(first).toMatchObject({ code: 0, msg: '授权成功' })
    expect(fields(first)).toMatchObject({
      nickname: '微信用户',
      weixin_openid: 'o_wx_alice',
      weixin_unionid: 'union',
      is_user_exist: 1,
    })
    const second = await auth('alice')
    expect(second).toMatchObject({ code: 0, msg: '授权登录成功', data: { id: 1 } })
    expect(tokenOf(second)).not.toBe(tokenOf(first))
  })

  test.each([
    ['alipay', { is_user_exist: 0, openid: 'o_ali_alice' }],
    ['toutiao', { is_user_exist: 0, openid: 'o_tt_alice', unionid: 'union' }],
  ])('tells %s that the person is new and stores nothing', async (client, data) => {
    expect(await auth('alice~union', client)).toEqual({ code: 0, msg: '授权登录成功', data })
    expect(shop.state.data.users).toHaveLength(0)
  })

  test.each([
    ['weixin', '', '授权码有误'],
    ['alipay', '', '授权码为空'],
    ['weixin', 'bad1', 'invalid code, rid: 65a0-stub'],
    ['alipay', 'bad1', '授权码code无效'],
    ['toutiao', 'empty1', '授权接口调用失败'],
    ['h5', 'alice', '方法未定义[H5UserAuth]'],
    ['pc', 'alice', '方法未定义[PcUserAuth]'],
  ])('refuses %s with code "%s"', async (client, authcode, msg) => {
    expect(await auth(authcode, client)).toMatchObject({ code: -1, msg })
  })

  test('a platform without appid is not asked, except WeChat', async () => {
    await shop.configure({ common_app_mini_toutiao_appid: '', common_app_mini_weixin_appid: '' })
    expect(await auth('alice', 'toutiao')).toMatchObject({ code: -1, msg: '参数错误' })
    expect(await auth('alice', 'weixin')).toMatchObject({ code: 0 })
  })

  test('parallel calls make two accounts of one person', async () => {
    await Promise.all([auth('alice'), auth('alice')])
    expect(shop.state.data.platforms.map((row) => row.weixin_openid)).toEqual(['o_wx_alice', 'o_wx_alice'])
    expect(shop.state.data.users).toHaveLength(2)
  })

  test('turns away accounts that are not in order', async () => {
    await auth('alice')
    Object.assign(shop.state.data.users[0] ?? {}, { status: 2 })
    expect(await auth('alice')).toMatchObject({ code: -110, msg: '用户被禁止登录' })
  })
})

describe('user/appminiuserinfo', () => {
  const info = (params: Record<string, string>, client = 'weixin') =>
    shop.call('user/appminiuserinfo', { openid: 'o_wx_1', ...params }, { client })

  test('opens an account from a JSON text, whose nickname is stored unescaped', async () => {
    const auth_data = JSON.stringify({ nickName: '<b>"明"</b>', gender: 2, avatarUrl: 'https://e.com/a.png' })
    expect(fields(await info({ auth_data, unionid: 'u' }))).toMatchObject({
      nickname: '<b>"明"</b>',
      gender: 1,
      avatar: 'https://e.com/a.png',
      weixin_unionid: 'u',
    })
  })

  test('opens an account from form fields, whose nickname is stored escaped', async () => {
    const answer = await info({ 'auth_data[nickName]': '<b>', 'auth_data[gender]': '1' })
    expect(fields(answer)).toMatchObject({ nickname: '&lt;b&gt;', gender: 2 })
  })

  test('reads Alipay its own way', async () => {
    const auth_data = JSON.stringify({ nickName: 'a', gender: 'f', avatar: 'https://e.com/a.png' })
    expect(fields(await info({ auth_data }, 'alipay'))).toMatchObject({
      gender: 1,
      avatar: 'https://e.com/a.png',
      alipay_openid: 'o_wx_1',
    })
  })

  test.each(['not json', 'null', '[1,2]', '{}'])('makes a nameless account of %s', async (auth_data) => {
    expect(fields(await info({ auth_data }))).toMatchObject({ nickname: '', user_name_view: '' })
  })

  test('ignores the data of somebody it knows', async () => {
    await info({ auth_data: '{"nickName":"first"}' })
    const again = await info({ auth_data: '{"nickName":"second"}' })
    expect(fields(again)).toMatchObject({ id: 1, nickname: 'first' })
  })

  test('finds a person of another app by unionid', async () => {
    await info({ auth_data: '{"nickName":"a"}', unionid: 'u' })
    const other = await info({ openid: 'o_wx_2', auth_data: '{"nickName":"b"}', unionid: 'u' })
    expect(fields(other)).toMatchObject({ id: 1, weixin_openid: 'o_wx_2' })
    expect(shop.state.data.platforms).toHaveLength(2)
  })

  test('a nickname of 61 characters is an error of the database', async () => {
    expect(await info({ auth_data: JSON.stringify({ nickName: '名'.repeat(61) }) })).toMatchObject({
      code: -500,
    })
  })

  test('needs openid and data', async () => {
    expect(await info({ openid: '' })).toMatchObject({ code: -1, msg: 'openid为空' })
    expect(await info({ auth_data: '' })).toMatchObject({ code: -1, msg: '授权数据为空' })
  })

  test('with audit the account waits', async () => {
    await shop.configure({ common_register_is_enable_audit: 1 })
    expect(await info({ auth_data: '{"nickName":"a"}' })).toMatchObject({ code: -110 })
    expect(shop.state.data.users).toMatchObject([{ status: 3 }])
  })
})

describe('where a phone is mandatory', () => {
  beforeEach(() => shop.configure({ common_user_is_mandatory_bind_mobile: 1 }))

  test('a new WeChat person gets a draft, and nothing is stored', async () => {
    expect(await auth('alice~union')).toEqual({
      code: 0,
      msg: '授权成功',
      data: {
        weixin_openid: 'o_wx_alice',
        weixin_unionid: 'union',
        nickname: '微信用户',
        avatar: '',
        gender: 0,
        province: '',
        city: '',
        county: '',
        mobile: '',
        referrer: 0,
        is_mandatory_bind_mobile: 1,
      },
    })
    expect(shop.state.data.users).toHaveLength(0)
  })

  test('a new Alipay person gets the unionid as WeChat’s', async () => {
    const params = { openid: 'o_ali_1', unionid: 'u', referrer: '0', auth_data: '{"nickName":"支付宝"}' }
    const answer = await shop.call('user/appminiuserinfo', params, { client: 'alipay' })
    expect(fields(answer)).toMatchObject({
      alipay_openid: 'o_ali_1',
      weixin_unionid: 'u',
      referrer: '0',
      is_mandatory_bind_mobile: 1,
    })
    expect(answer.data).not.toHaveProperty('token')
  })

  test('registration gives a token all the same', async () => {
    const answer = await shop.register('tester01')
    expect(tokenOf(answer)).toMatch(/^[0-9a-f]{32}$/)
    expect(fields(answer)).toMatchObject({ is_mandatory_bind_mobile: 1, mobile: '' })
  })

  test('the flag stays 1 after a number is bound, and is missing from the profile', async () => {
    const bound = await shop.bind('13800138001', { weixin_openid: 'o_wx_alice' })
    expect(fields(bound)).toMatchObject({ mobile: '13800138001', is_mandatory_bind_mobile: 1 })
    const profile = await shop.call('personal/index', {}, { token: tokenOf(bound) })
    expect(fields(profile).data).not.toHaveProperty('is_mandatory_bind_mobile')
  })
})
