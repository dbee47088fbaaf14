/** @jest-environment node */
import { fields, MOBILE, shopForEachTest, tokenOf } from './running-shop'

const shop = shopForEachTest()
const byName = { accounts: 'tester01', pwd: 'abc12345', type: 'username' }

async function withoutCaptchas(): Promise<void> {
  await shop.configure({ home_user_login_img_verify_state: 0, common_img_verify_state: 0 })
}

describe('signing in by password', () => {
  test('needs the captcha and uses it up', async () => {
    await shop.register('tester01')
    expect(await shop.call('user/login', byName)).toMatchObject({ code: -10, msg: '图片验证码不能为空' })
    const verify = await shop.captcha('user_login')
    expect(await shop.call('user/login', { ...byName, verify })).toMatchObject({ code: 0, msg: '登录成功' })
    expect(await shop.call('user/login', { ...byName, verify })).toMatchObject({ code: -11 })
  })

  test.each([
    [{ type: 'pwd' }, -1, '登录类型有误'],
    [{ accounts: '' }, -1, '账号不能为空'],
    [{ accounts: 'nobody' }, -3, '帐号不存在'],
    [{ pwd: 'abc' }, -1, '登录密码格式6~18个字符之间'],
    [{ pwd: '密密密密密密密' }, -1, '登录密码格式6~18个字符之间'],
    [{ pwd: 'wrong123' }, -4, '密码错误'],
  ])('%j is refused with %i', async (change, code, msg) => {
    await withoutCaptchas()
    await shop.register('tester01')
    expect(await shop.call('user/login', { ...byName, ...change })).toMatchObject({ code, msg })
  })

  test('a password that escaping makes too long was accepted and never works', async () => {
    await withoutCaptchas()
    const pwd = 'a<b>c&d"e'
    expect(await shop.register('tester01', { pwd })).toMatchObject({ code: 0 })
    expect(await shop.call('user/login', { ...byName, pwd })).toMatchObject({ code: -1 })
  })

  test('an account without a password says so', async () => {
    await withoutCaptchas()
    await shop.bind(MOBILE, { weixin_openid: 'o_wx_1' })
    const answer = await shop.call('user/login', { ...byName, accounts: MOBILE })
    expect(answer).toMatchObject({ code: -4, msg: '请先设置密码！' })
  })

  test.each([
    [1, 0],
    [2, -10],
    [3, -10],
  ])('an account in state %i gets %i', async (status, code) => {
    await withoutCaptchas()
    await shop.register('tester01')
    Object.assign(shop.state.data.users[0] ?? {}, { status })
    expect(await shop.call('user/login', byName)).toMatchObject({ code })
  })

  test('gives the account the openid once and fills an empty profile', async () => {
    await withoutCaptchas()
    await shop.register('tester01')
    const first = { ...byName, weixin_openid: 'o_wx_first', nickname: '小明', gender: '1' }
    expect(fields(await shop.call('user/login', first))).toMatchObject({
      weixin_openid: 'o_wx_first',
      nickname: '小明',
      gender: 0,
    })
    const second = { ...byName, weixin_openid: 'o_wx_second', nickname: '改名' }
    expect(fields(await shop.call('user/login', second))).toMatchObject({
      weixin_openid: 'o_wx_first',
      nickname: '小明',
    })
  })
})

describe('signing in by a code', () => {
  test('leaves the code valid', async () => {
    await withoutCaptchas()
    await shop.bind(MOBILE, { weixin_openid: 'o_wx_1' })
    await shop.call('user/loginverifysend', { accounts: MOBILE, type: 'sms' })
    const verify = await shop.code({ kind: 'sms', scene: 'login', account: MOBILE })
    const proof = { accounts: MOBILE, type: 'sms', verify }
    expect(await shop.call('user/login', proof)).toMatchObject({ code: 0 })
    expect(await shop.call('user/login', proof)).toMatchObject({ code: 0 })
  })

  test('is for numbers that exist', async () => {
    await withoutCaptchas()
    const answer = await shop.call('user/loginverifysend', { accounts: MOBILE, type: 'sms' })
    expect(answer).toMatchObject({ code: -3, msg: '手机号码不存在、请先注册！' })
  })
})

describe('tokens', () => {
  test('that are older go on working, but not for user/tokenuserinfo', async () => {
    await withoutCaptchas()
    const old = tokenOf(await shop.register('tester01'))
    const fresh = tokenOf(await shop.call('user/login', byName))
    expect(fresh).not.toBe(old)
    expect(await shop.call('personal/index', {}, { token: old })).toMatchObject({ code: 0 })
    expect(await shop.call('user/tokenuserinfo', {}, { token: old })).toMatchObject({
      code: -1,
      msg: '用户信息不存在',
    })
    expect(await shop.call('user/tokenuserinfo', {}, { token: fresh })).toMatchObject({ code: 0 })
  })

  test('of a deleted account show nobody, with code 0', async () => {
    const token = tokenOf(await shop.register('tester01'))
    Object.assign(shop.state.data.users[0] ?? {}, { is_delete_time: 1 })
    expect(await shop.call('personal/index', {}, { token })).toMatchObject({ code: 0, data: { data: null } })
    expect(await shop.call('personal/save', { nickname: 'n' }, { token })).toMatchObject({
      code: 0,
      data: null,
    })
  })

  test('are given to apps only', async () => {
    const answer = await shop.register('tester01', {}, { application: 'web' })
    expect(answer).toMatchObject({ code: 0, data: { body_html: '', user_id: 1 } })
  })
})
