/** @jest-environment node */
import { encryptPhone } from '../../sandbox/platforms/phone-number'
import { fields, MOBILE, shopForEachTest, tokenOf } from './running-shop'

const shop = shopForEachTest()
const h5 = { client: 'h5' }
beforeEach(() => shop.configure({ sandbox_generation: '2.2.2' }))

describe('v2.2.2', () => {
  test('has no profile and cannot look a token up', async () => {
    const token = tokenOf(await shop.register('tester01', {}, h5))
    for (const s of ['personal/index', 'personal/save', 'personal/useravatarupload']) {
      expect(await shop.call(s, {}, { ...h5, token })).toEqual({
        code: -1000,
        msg: 'personal 控制器不存在',
        data: '',
      })
    }
    expect(await shop.call('safety/logout', {}, { token })).toMatchObject({ msg: 'safety 控制器不存在' })
    expect(await shop.call('user/tokenuserinfo', {}, { token })).toMatchObject({
      code: -1000,
      msg: 'tokenuserinfo 非法访问',
    })
    expect(await shop.call('user/center', {}, { token })).toMatchObject({
      data: { common_message_total: 0, common_cart_total: 0 },
    })
  })

  test('shows the user as the documents of 2021 do', async () => {
    const user = fields(await shop.register('tester01', {}, h5))
    expect(user).toMatchObject({ id: '1', birthday: '0', birthday_text: '', is_delete_time: '0' })
    for (const later of [
      'county',
      'number_code',
      'address_info',
      'is_logout_time',
      'platform',
      'kuaishou_openid',
    ]) {
      expect(user).not.toHaveProperty(later)
    }
  })

  test.each([
    ['weixin', '', -10, '授权码有误'],
    ['weixin', 'bad1', -10, 'invalid code, rid: 65a0-stub'],
    ['toutiao', '', -10, '授权码有误'],
    ['toutiao', 'bad1', -10, 'bad code'],
    ['alipay', '', -1, '授权码为空'],
    ['alipay', 'bad1', -100, '授权码code无效'],
  ])('%s with the code "%s" is refused with %i', async (client, authcode, code, msg) => {
    expect(await shop.call('user/appminiuserauth', { authcode }, { client })).toMatchObject({ code, msg })
  })

  test.each([
    ['weixin', { openid: 'o_wx_ivy', unionid: '' }],
    ['toutiao', { openid: 'o_tt_ivy' }],
    ['alipay', { openid: 'o_ali_ivy' }],
  ])('a new person of %s is only reported', async (client, person) => {
    const answer = await shop.call('user/appminiuserauth', { authcode: 'ivy' }, { client })
    expect(answer).toMatchObject({ code: 0, msg: '授权登录成功' })
    expect(fields(answer)).toEqual({ is_user_exist: 0, ...person })
    expect(shop.state.data.users).toEqual([])
  })

  test('does not store an openid at log-in', async () => {
    await shop.configure({ home_user_login_img_verify_state: 0 })
    await shop.register('tester01', {}, h5)
    const login = { type: 'username', accounts: 'tester01', pwd: 'abc12345', weixin_openid: 'o_wx_ivy' }
    expect(fields(await shop.call('user/login', login))).toMatchObject({ weixin_openid: '' })
    expect(await shop.call('user/appminiuserauth', { authcode: 'ivy' })).toMatchObject({
      data: { is_user_exist: 0 },
    })
  })

  test('takes WeChat’s number encrypted, and none of Douyin', async () => {
    const encrypted = encryptPhone(shop.state, 'o_wx_ivy', MOBILE, 'weixin')
    await shop.call('user/appminiuserauth', { authcode: 'ivy' })
    const bind = (params: Record<string, string>, client = 'weixin') =>
      shop.call('user/onekeyusermobilebind', { openid: 'o_wx_ivy', ...params }, { client })
    expect(await bind({ code: `phone-${MOBILE}` })).toMatchObject({ code: -1, msg: '解密数据为空' })
    expect(await bind(encrypted)).toMatchObject({ code: 0, data: { mobile: MOBILE } })
    expect(await bind(encrypted, 'toutiao')).toMatchObject({
      code: -1,
      msg: 'toutiao平台还未开发手机一键登录',
    })
  })

  test('tells one-tap by a switch, and knows two documents', async () => {
    const { config } = fields(await shop.call('base/common'))
    expect(config).toMatchObject({ common_user_is_onekey_bind_mobile: 0, home_site_state: 1 })
    for (const later of ['common_user_onekey_bind_mobile_list', 'agreement_userlogout_url']) {
      expect(config).not.toHaveProperty(later)
    }
    expect(await shop.call('agreement/index', { document: 'userlogout' })).toMatchObject({ data: [] })
  })
})
