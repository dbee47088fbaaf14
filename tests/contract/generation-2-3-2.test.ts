/** @jest-environment node */
import { fields, MOBILE, OTHER_MOBILE, shopForEachTest, tokenOf } from './running-shop'

const shop = shopForEachTest()
const h5 = { client: 'h5' }
beforeEach(() => shop.configure({ sandbox_generation: '2.3.2' }))

describe('the user object of v2.3.2', () => {
  test('has strings for numbers, and lacks what came later', async () => {
    const user = fields(await shop.register('tester01', {}, h5))
    expect(user).toMatchObject({
      id: '1',
      status: '0',
      gender: '0',
      birthday: '',
      upd_time: expect.any(String),
      is_mandatory_bind_mobile: 0,
      avatar: `${shop.url}/static/index/default/images/default-user-avatar.jpg`,
    })
    expect(user).toHaveProperty('number_code')
    expect(user).not.toHaveProperty('is_setup_pwd')
    expect(user).not.toHaveProperty('platform')
  })

  test('is called by the user name first', async () => {
    const token = tokenOf(await shop.register('tester01', {}, h5))
    const saved = await shop.call(
      'personal/save',
      { nickname: '小红', gender: '1', birthday: '' },
      { ...h5, token },
    )
    expect(fields(saved)).toMatchObject({ nickname: '小红', user_name_view: 'tester01' })
  })

  test('has one token and one set of openids, whatever the client', async () => {
    const login = { type: 'username', accounts: 'tester01', pwd: 'abc12345' }
    await shop.configure({ home_user_login_img_verify_state: 0 })
    const first = tokenOf(await shop.register('tester01', {}, h5))
    const weixin = await shop.call('user/login', { ...login, weixin_openid: 'o_wx_1' })
    const alipay = await shop.call('user/login', { ...login, alipay_openid: 'o_ali_1' }, { client: 'alipay' })
    expect(fields(alipay)).toMatchObject({ weixin_openid: 'o_wx_1', alipay_openid: 'o_ali_1' })
    expect(shop.state.data.platforms).toHaveLength(1)
    for (const token of [first, tokenOf(weixin)]) {
      expect(await shop.call('user/tokenuserinfo', {}, { ...h5, token })).toMatchObject({ code: -1 })
      expect(fields(await shop.call('personal/index', {}, { ...h5, token })).data).toMatchObject({
        token: tokenOf(alipay),
      })
    }
  })
})

describe('refusals of v2.3.2', () => {
  const application = { accounts: 'tester01', pwd: 'abc12345', type: 'username' }

  test('a taken name is -10, after the captcha; a taken number is -3', async () => {
    await shop.register('tester01')
    await shop.bind(MOBILE, { weixin_openid: 'o_wx_1' })
    await shop.configure({ home_user_register_img_verify_state: 1 })
    expect(await shop.call('user/reg', application)).toMatchObject({ code: -10, msg: '图片验证码为空' })
    expect(await shop.call('user/reg', { ...application, verify: '2222' })).toMatchObject({ code: -11 })
    const verify = await shop.captcha()
    expect(await shop.call('user/reg', { ...application, verify })).toMatchObject({
      code: -10,
      msg: '账号已存在',
    })
    const byMobile = { ...application, accounts: MOBILE, type: 'sms', verify }
    expect(await shop.call('user/reg', byMobile)).toMatchObject({ code: -3, msg: '手机号码已存在' })
  })

  test.each([
    ['user/reg', { ...application, accounts: 'a' }, -2, '用户名格式由 字母数字下划线 2~18 个字符'],
    ['user/login', application, -3, '登录帐号不存在'],
    ['user/appemailbind', { email: 'alice@example.com' }, -1000, 'appemailbind 非法访问'],
    ['nosuch/index', {}, -1000, 'nosuch 控制器不存在'],
    ['safety/loginpwdupdate', {}, -400, '登录失效，请重新登录'],
    ['user/center', {}, -400, '登录失效，请重新登录'],
  ])('%s %j', async (s, params, code, msg) => {
    expect(await shop.call(s, params)).toEqual({ code, msg, data: '' })
  })

  test('there is no safety/loginpwdupdate for a member either', async () => {
    const token = tokenOf(await shop.register('tester01'))
    const answer = await shop.call('safety/loginpwdupdate', {}, { token })
    expect(answer).toMatchObject({ code: -1000, msg: 'loginpwdupdate 非法访问' })
    expect(await shop.call('safety/logout', {}, { token })).toMatchObject({ code: 0, msg: '注销成功' })
  })

  test('an account without a password has a wrong one', async () => {
    await shop.configure({ home_user_login_img_verify_state: 0 })
    await shop.bind(MOBILE, { weixin_openid: 'o_wx_1' })
    expect(await shop.call('user/login', { ...application, accounts: MOBILE })).toMatchObject({
      code: -4,
      msg: '密码错误',
    })
  })

  test('a closed way of registering, and a code too early', async () => {
    await shop.configure({ home_user_reg_type: 'sms' })
    expect(await shop.call('user/reg', application)).toMatchObject({ code: -1, msg: '暂时关闭用户注册' })
    await shop.bindCode(MOBILE)
    expect(await shop.call('user/appmobilebindverifysend', { mobile: MOBILE })).toMatchObject({
      code: -100,
      msg: '发送失败[防止造成骚扰，请勿频繁发送]',
    })
  })

  test('are Chinese in every language', async () => {
    expect(await shop.call('user/reg', {}, { lang: 'en' })).toMatchObject({ msg: '账号不能为空' })
  })
})

describe('binding on v2.3.2', () => {
  test('keeps the profile, and says that a number is taken in its own words', async () => {
    const token = tokenOf(await shop.register('tester01', {}, h5))
    const profile = { nickname: '小红', gender: '1', birthday: '1990-05-06', province: '浙江省' }
    await shop.call('personal/save', profile, { ...h5, token })
    expect(fields(await shop.bind(MOBILE, {}, { ...h5, token }))).toMatchObject(profile)
    await shop.bind(OTHER_MOBILE, {}, h5)
    shop.pass(61)
    expect(await shop.bind(OTHER_MOBILE, {}, { ...h5, token })).toMatchObject({
      code: -50,
      msg: '手机已绑定其他账号、请换手机号重试',
    })
  })

  test('a number right after its account was made changes nothing: -100', async () => {
    await shop.call('user/regverifysend', { accounts: MOBILE, type: 'sms', verify: await shop.captcha() })
    const verify = await shop.code({ kind: 'sms', scene: 'reg', account: MOBILE })
    await shop.call('user/reg', { accounts: MOBILE, type: 'sms', pwd: 'abc12345', verify }, h5)
    expect(await shop.bind(MOBILE, {}, h5)).toEqual({ code: -100, msg: '绑定失败', data: '' })
    shop.pass(61)
    expect(await shop.bind(MOBILE, {}, h5)).toMatchObject({ code: 0, data: { id: '1' } })
  })
})

test('WeChat’s account is made at once, and a draft has texts for people', async () => {
  expect(await shop.call('user/appminiuserauth', { authcode: 'ivy' })).toMatchObject({
    code: 0,
    msg: '授权成功',
    data: { id: '1', is_user_exist: 1 },
  })
  await shop.configure({ common_user_is_mandatory_bind_mobile: 1 })
  expect(fields(await shop.call('user/appminiuserauth', { authcode: 'joy' }))).toEqual({
    weixin_openid: 'o_wx_joy',
    nickname: '微信用户',
    avatar: `${shop.url}/static/index/default/images/default-user-avatar.jpg`,
    gender: 0,
    province: '',
    city: '',
    county: '',
    mobile: '',
    referrer: 0,
    gender_text: '保密',
    mobile_security: '',
    user_name_view: '微信用户',
    is_mandatory_bind_mobile: 1,
  })
})

test('base/common: order of the kinds, letters in the captcha, one switch for all clients', async () => {
  const { config } = fields(await shop.call('base/common'))
  expect(config).toMatchObject({
    home_user_reg_type: ['sms', 'email', 'username'],
    home_user_login_type: ['username', 'email', 'sms'],
    common_user_onekey_bind_mobile_list: ['weixin', 'baidu', 'toutiao'],
    home_site_state: 1,
    agreement_userlogout_url: expect.any(String),
  })
  for (const later of ['home_site_app_state', 'home_site_logo_app', 'site_filing_list']) {
    expect(config).not.toHaveProperty(later)
  }
  expect(await shop.captcha()).toMatch(/^[a-z2-9]{4}$/)
  await shop.configure({ home_site_state: 0, home_site_app_state: 'alipay' })
  for (const client of ['h5', 'weixin', 'alipay']) {
    expect(await shop.call('base/common', {}, { client })).toMatchObject({ code: -10000, msg: '升级中...' })
  }
})

test('resetting a password says shortly that a number is unknown', async () => {
  const verify = await shop.captcha('user_forget')
  expect(await shop.call('user/forgetpwdverifysend', { accounts: MOBILE, verify })).toMatchObject({
    code: -3,
    msg: '手机号码不存在',
  })
})
