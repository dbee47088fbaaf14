/** @jest-environment node */
import { fields, MOBILE, OTHER_MOBILE, shopForEachTest, tokenOf } from './running-shop'

const shop = shopForEachTest()
const EMAIL = 'alice@example.com'
const h5 = { client: 'h5' }

async function registerByCode(accounts: string, type: 'sms' | 'email'): Promise<string> {
  await shop.call('user/regverifysend', { accounts, type, verify: await shop.captcha() })
  const verify = await shop.code({ kind: type, scene: 'reg', account: accounts })
  return tokenOf(await shop.call('user/reg', { accounts, type, verify, pwd: 'abc12345' }, h5))
}

const send = async (accounts: string) =>
  shop.call('user/forgetpwdverifysend', { accounts, verify: await shop.captcha('user_forget') })

const sentCode = (account: string) =>
  shop.code({ kind: account.includes('@') ? 'email' : 'sms', scene: 'forget', account })

async function logIn(accounts: string, pwd: string) {
  const verify = await shop.captcha('user_login')
  return shop.call('user/login', { type: 'username', accounts, pwd, verify }, h5)
}

describe('sending the code', () => {
  test.each([
    [{}, -10, '参数错误'],
    [{ accounts: '0' }, -10, '参数错误'],
    [{ accounts: MOBILE }, -10, '图片验证码不能为空'],
    [{ accounts: MOBILE, verify: '2222' }, -11, '验证码已过期'],
  ])('%j is refused with %i', async (params: Record<string, string>, code, msg) => {
    expect(await shop.call('user/forgetpwdverifysend', params)).toEqual({ code, msg, data: '' })
  })

  test('a captcha is used up by success alone', async () => {
    await registerByCode(MOBILE, 'sms')
    const verify = await shop.captcha('user_forget')
    const sendWith = (accounts: string) => shop.call('user/forgetpwdverifysend', { accounts, verify })
    expect(await sendWith('tester01')).toMatchObject({ code: -4, msg: '手机/邮箱格式有误' })
    expect(await sendWith(OTHER_MOBILE)).toMatchObject({ code: -3, msg: '手机号码不存在、请先注册！' })
    expect(await sendWith('bob@example.com')).toMatchObject({ code: -3, msg: '电子邮箱不存在、请先注册！' })
    expect(await sendWith(MOBILE)).toEqual({ code: 0, msg: '发送成功', data: '' })
    expect(await sendWith(MOBILE)).toMatchObject({ code: -11 })
    expect(await send(MOBILE)).toMatchObject({ code: -100 })
  })
})

describe('resetting', () => {
  test.each([
    [{}, -1, '账号不能为空'],
    [{ accounts: MOBILE }, -1, '密码不能为空'],
    [{ accounts: MOBILE, pwd: '0' }, -1, '密码不能为空'],
    [{ accounts: MOBILE, pwd: 'x' }, -1, '验证码不能为空'],
    [{ accounts: 'tester01', pwd: 'x', verify: '1' }, -4, '手机/邮箱格式有误'],
    [{ accounts: MOBILE, pwd: 'x', verify: '1' }, -3, '手机号码不存在、请先注册！'],
  ])('%j is refused with %i', async (params: Record<string, string>, code, msg) => {
    expect(await shop.call('user/forgetpwd', params)).toEqual({ code, msg, data: '' })
  })

  test.each([
    [MOBILE, 'sms'],
    [EMAIL, 'email'],
  ] as const)('by %s takes effect at log-in, and ends no session', async (account, type) => {
    const token = await registerByCode(account, type)
    await send(account)
    const verify = await sentCode(account)
    const reset = { accounts: account, pwd: 'new12345' }
    expect(await shop.call('user/forgetpwd', { ...reset, verify: '0' })).toMatchObject({ code: -1 })
    expect(await shop.call('user/forgetpwd', { ...reset, verify: '00' })).toMatchObject({ code: -11 })
    expect(await shop.call('user/forgetpwd', { ...reset, verify })).toEqual({
      code: 0,
      msg: '操作成功',
      data: '',
    })
    expect(await shop.call('user/forgetpwd', { ...reset, verify })).toMatchObject({ code: -10 })
    expect(await logIn(account, 'abc12345')).toMatchObject({ code: -4 })
    expect(await logIn(account, 'new12345')).toMatchObject({ code: 0 })
    expect(await shop.call('personal/index', {}, { token })).toMatchObject({ data: { data: { id: 1 } } })
    expect(await send(account)).toMatchObject({ code: 0 })
  })

  test('takes any length, which locks the person out', async () => {
    await registerByCode(MOBILE, 'sms')
    await send(MOBILE)
    const verify = await sentCode(MOBILE)
    expect(await shop.call('user/forgetpwd', { accounts: MOBILE, pwd: '1', verify })).toMatchObject({
      code: 0,
    })
    expect(await logIn(MOBILE, '1')).toMatchObject({ code: -1, msg: '登录密码格式6~18个字符之间' })
  })

  test('does not look at the status', async () => {
    await registerByCode(MOBILE, 'sms')
    await shop.change({ mobile: MOBILE }, { status: 2 })
    await send(MOBILE)
    const verify = await sentCode(MOBILE)
    const answer = await shop.call('user/forgetpwd', { accounts: MOBILE, pwd: 'new12345', verify })
    expect(answer).toMatchObject({ code: 0 })
    expect(await logIn(MOBILE, 'new12345')).toMatchObject({ code: -10, msg: '用户被禁止登录' })
  })

  test('gives an account without a password its first one', async () => {
    const token = tokenOf(await shop.bind(MOBILE, {}, h5))
    const own = async () => fields(await shop.call('personal/index', {}, { ...h5, token })).data
    expect(await own()).toMatchObject({ is_setup_pwd: 0 })
    await send(MOBILE)
    await shop.call('user/forgetpwd', { accounts: MOBILE, pwd: 'new12345', verify: await sentCode(MOBILE) })
    expect(await own()).toMatchObject({ is_setup_pwd: 1 })
  })
})
