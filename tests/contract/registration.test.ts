/** @jest-environment node */
import { fields, MOBILE, shopForEachTest, tokenOf } from './running-shop'

const shop = shopForEachTest()
const application = { accounts: 'tester01', pwd: 'abc12345', type: 'username' }

describe('registering a user name', () => {
  test('opens an account whose token works at once', async () => {
    const verify = await shop.captcha()
    const answer = await shop.call('user/reg', { ...application, verify })
    expect(answer).toMatchObject({ code: 0, msg: '注册成功' })
    expect(fields(answer)).toMatchObject({ id: 1, username: 'tester01', platform: 'weixin', is_setup_pwd: 1 })
    const profile = await shop.call('personal/index', {}, { token: tokenOf(answer) })
    expect(profile).toMatchObject({ code: 0, data: { data: { username: 'tester01' } } })
  })

  test.each([
    [{ accounts: '' }, -1, '账号不能为空'],
    [{ pwd: '0' }, -1, '密码不能为空'],
    [{ type: 'Username' }, -1, '注册类型有误'],
    [{ verify: '' }, -1, '验证码不能为空'],
    [{ accounts: 'a' }, -2, '用户名格式由字母数字下划线2~18个字符'],
    [{ type: 'sms' }, -2, '手机号码格式错误'],
    [{ type: 'email' }, -2, '电子邮箱格式错误'],
  ])('%j is refused with %i', async (change, code, msg) => {
    const answer = await shop.call('user/reg', { ...application, verify: '2345', ...change })
    expect(answer).toEqual({ code, msg, data: '' })
  })

  test('a name that differs only in case is taken', async () => {
    await shop.register('tester01')
    expect(await shop.register('TESTER01')).toMatchObject({ code: -3, msg: '用户已存在[TESTER01]' })
  })

  test('of two at the same time one is told that the name is taken', async () => {
    await shop.configure({ home_user_register_img_verify_state: 0 })
    const answers = await Promise.all([1, 2].map(() => shop.call('user/reg', application)))
    expect(answers.map((answer) => answer.code).sort()).toEqual([-10, 0])
    expect(shop.state.data.users).toHaveLength(1)
  })

  test('an empty verify is refused even with the captcha off, a missing one is not', async () => {
    expect(await shop.register('tester01', { verify: '' })).toMatchObject({ code: -1 })
    expect(await shop.register('tester01')).toMatchObject({ code: 0 })
  })

  test('a kind that is switched off is closed', async () => {
    await shop.configure({ home_user_reg_type: 'sms' })
    expect(await shop.register('tester01')).toMatchObject({ code: -1, msg: '暂时关闭注册' })
  })

  test('a name the site keeps back is forbidden', async () => {
    await shop.configure({ home_userregister_unique_forbid_value: 'admin' })
    expect(await shop.register('admin')).toMatchObject({ code: -1, msg: '该用户名禁止注册(admin)' })
  })

  test('with audit the account is made, but waits', async () => {
    await shop.configure({ common_register_is_enable_audit: 1 })
    expect(await shop.register('tester01')).toEqual({ code: -110, msg: '用户等待审核中', data: '' })
    expect(shop.state.data.users).toMatchObject([{ username: 'tester01', status: 3 }])
  })

  test('a gender that does not exist breaks the answer, not the account', async () => {
    expect(await shop.register('tester01', { gender: '9' })).toMatchObject({ code: -500 })
    expect(shop.state.data.users).toHaveLength(1)
  })

  test('an inviter, a profile and an openid are stored with it', async () => {
    await shop.register('inviter')
    const profile = { nickname: '小明', gender: '2', weixin_openid: 'o_wx_me', referrer: '1' }
    const answer = await shop.register('invited', {
      ...profile,
      avatar: 'https://e.com/default-user-avatar.jpg',
    })
    expect(fields(answer)).toMatchObject({ nickname: '小明', gender_text: '男', weixin_openid: 'o_wx_me' })
    expect(shop.state.data.users[1]).toMatchObject({ referrer: 1, avatar: '' })
  })
})

describe('registering by a code', () => {
  async function send(account: string): Promise<string> {
    const verify = await shop.captcha()
    await shop.call('user/regverifysend', { accounts: account, type: 'sms', verify })
    return shop.code({ kind: 'sms', scene: 'reg', account })
  }

  test('the code that was sent opens the account, once', async () => {
    const verify = await send(MOBILE)
    const proof = { accounts: MOBILE, pwd: 'abc12345', type: 'sms', verify }
    expect(await shop.call('user/reg', proof)).toMatchObject({ code: 0, data: { mobile: MOBILE } })
    expect(await shop.call('user/reg', proof)).toMatchObject({ code: -3, msg: '手机号码已存在' })
    expect(await shop.code({ kind: 'sms', scene: 'reg', account: MOBILE })).toBe('')
  })

  test('a missing verify is an error of the server only while a code waits', async () => {
    const proof = { accounts: MOBILE, pwd: 'abc12345', type: 'sms' }
    expect(await shop.call('user/reg', proof)).toMatchObject({ code: -10, msg: '验证码已过期' })
    await send(MOBILE)
    expect(await shop.call('user/reg', proof)).toMatchObject({ code: -500 })
  })

  test('sending uses the captcha up', async () => {
    const verify = await shop.captcha()
    const request = { accounts: MOBILE, type: 'sms', verify }
    expect(await shop.call('user/regverifysend', request)).toMatchObject({ code: 0, msg: '发送成功' })
    expect(await shop.call('user/regverifysend', request)).toMatchObject({ code: -11 })
  })

  test('user names get no code', async () => {
    await shop.configure({ common_img_verify_state: 0 })
    const answer = await shop.call('user/regverifysend', { accounts: 'tester01', type: 'username' })
    expect(answer).toMatchObject({ code: -2, msg: '该类型不支持验证码发送' })
  })
})
