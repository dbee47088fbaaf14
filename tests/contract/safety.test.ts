/** @jest-environment node */
import { fields, MOBILE, shopForEachTest, tokenOf } from './running-shop'

const shop = shopForEachTest()
const h5 = { client: 'h5' }
let token = ''
beforeEach(async () => {
  token = tokenOf(await shop.register('tester01', {}, h5))
  await shop.configure({ home_user_login_img_verify_state: 0 })
})
const logIn = (pwd = 'abc12345', accounts = 'tester01') =>
  shop.call('user/login', { type: 'username', accounts, pwd }, h5)

describe('safety/loginpwdupdate', () => {
  const update = (params: Record<string, string>, caller = { ...h5, token }) =>
    shop.call('safety/loginpwdupdate', params, caller)
  const all = { my_pwd: 'abc12345', new_pwd: 'new12345', confirm_new_pwd: 'new12345' }

  test.each([
    [{ new_pwd: '12345' }, -1, '新密码格式格式6~18个字符之间'],
    [{ new_pwd: 'a<b>c&d"e' }, -1, '新密码格式格式6~18个字符之间'],
    [{ confirm_new_pwd: '' }, -1, '确认密码格式6~18个字符之间，与新密码一致'],
    [{ my_pwd: '' }, -1, '当前密码格式6~18个字符之间'],
    [{ my_pwd: 'wrong123', confirm_new_pwd: 'new54321' }, -4, '当前密码错误'],
    [{ confirm_new_pwd: 'new54321' }, -5, '确认密码与新密码不一致'],
  ])('%j is refused with %i', async (change, code, msg) => {
    expect(await update({ ...all, ...change })).toEqual({ code, msg, data: '' })
  })

  test('answers the user with the newest token, and ends no session', async () => {
    const second = tokenOf(await logIn())
    const answer = await update(all)
    expect(answer).toMatchObject({ code: 0, msg: '操作成功', data: { token: second } })
    expect(fields(answer)).not.toHaveProperty('is_mandatory_bind_mobile')
    for (const each of [token, second]) {
      expect(await shop.call('personal/index', {}, { token: each })).toMatchObject({ code: 0 })
    }
    expect(await logIn()).toMatchObject({ code: -4 })
    expect(await logIn('new12345')).toMatchObject({ code: 0 })
  })

  test('needs no current password where there is none', async () => {
    const bare = { ...h5, token: tokenOf(await shop.bind(MOBILE, {}, h5)) }
    const first = { new_pwd: 'new12345', confirm_new_pwd: 'new12345' }
    expect(await update(first, bare)).toMatchObject({ code: 0, data: { is_setup_pwd: 1 } })
    expect(await update(first, bare)).toMatchObject({ code: -1, msg: '当前密码格式6~18个字符之间' })
  })

  test('counts characters, where the log-in counts bytes', async () => {
    const pwd = '密码密码密码码'
    expect(await update({ ...all, new_pwd: pwd, confirm_new_pwd: pwd })).toMatchObject({ code: 0 })
    expect(await logIn(pwd)).toMatchObject({ code: -1 })
  })

  test('needs a log-in', async () => {
    expect(await update(all, { ...h5, token: '' })).toMatchObject({ code: -400 })
  })
})

describe('safety/logout', () => {
  const cancel = (each = token) => shop.call('safety/logout', {}, { ...h5, token: each })

  test('is refused while an order is unfinished', async () => {
    await shop.change({ username: 'tester01' }, { open_orders: 1 })
    expect(await cancel()).toEqual({ code: -1, msg: '存在1个订单未完成', data: '' })
    await shop.change({ username: 'tester01' }, { open_orders: 2, order_status: 3 })
    expect(await cancel()).toMatchObject({ code: -1, msg: '存在3个订单未完成' })
  })

  test('is not hindered by orders that are finished', async () => {
    await shop.change({ username: 'tester01' }, { open_orders: 5, order_status: 4 })
    expect(await cancel()).toMatchObject({ code: 0 })
  })

  test('hides the account from everything, and its tokens answer code 0 about nobody', async () => {
    expect(await cancel()).toEqual({ code: 0, msg: '注销成功', data: '' })
    const own = { ...h5, token }
    expect(await shop.call('personal/index', {}, own)).toMatchObject({ code: 0, data: { data: null } })
    expect(await shop.call('personal/save', { nickname: 'n' }, own)).toMatchObject({ code: 0, data: null })
    expect(await shop.call('user/tokenuserinfo', {}, own)).toMatchObject({ code: -1, msg: '用户信息不存在' })
    expect(await logIn()).toMatchObject({ code: -3, msg: '帐号不存在' })
    expect(fields(await shop.register('tester01', {}, h5))).toMatchObject({ id: 2 })
  })

  test('is open to an account that the operator disabled', async () => {
    await shop.change({ username: 'tester01' }, { status: 2 })
    expect(await shop.call('personal/index', {}, { ...h5, token })).toMatchObject({
      data: { data: { status: 2 } },
    })
    expect(await logIn()).toMatchObject({ code: -10 })
    expect(await cancel()).toMatchObject({ code: 0 })
    expect(await logIn()).toMatchObject({ code: -3 })
  })

  test('lets binding find the openid of the cancelled account first, and make yet another one', async () => {
    const authorise = () => shop.call('user/appminiuserauth', { authcode: 'hana' })
    const hana = tokenOf(await authorise())
    await shop.call('safety/logout', {}, { token: hana })
    expect(await authorise()).toMatchObject({ msg: '授权成功', data: { id: 3 } })
    expect(fields(await shop.bind(MOBILE, { weixin_openid: 'o_wx_hana' }))).toMatchObject({ id: 4 })
    expect(await authorise()).toMatchObject({ data: { id: 3, mobile: '' } })
  })
})

describe('user/center', () => {
  test('proves no session: a guest may ask', async () => {
    expect(await shop.call('user/center')).toMatchObject({
      code: 0,
      data: { username: '', message_total: 0 },
    })
  })

  test('counts the orders of a member', async () => {
    await shop.change({ username: 'tester01' }, { open_orders: 2, order_status: 1 })
    const center = fields(await shop.call('user/center', {}, { ...h5, token }))
    expect(center).toMatchObject({ username: 'tester01', user_order_count: 2 })
    expect(center.user_order_status).toContainEqual({ name: '待付款', status: 1, count: 2 })
  })
})

describe('the control call for accounts', () => {
  test.each([
    [{ username: 'nobody' }, { status: 1 }, '{"username":"nobody"}: no such account'],
    [{}, { status: 1 }, '{}: no such account'],
    [{ username: 'tester01' }, { status: 9 }, 'set.status: '],
    [{ username: 'tester01' }, { pwd: 'x' }, 'set.pwd: '],
    [{ username: 'tester01' }, { open_orders: -1 }, 'set.open_orders: '],
  ])('refuses %j %j', async (account, set, error) => {
    const response = await shop.change(account, set)
    expect(response.status).toBe(400)
    expect((await response.json()).error).toContain(error)
  })
})
