/** @jest-environment node */
import { encryptPhone } from '../../sandbox/platforms/phone-number'
import { fields, MOBILE, OTHER_MOBILE, shopForEachTest, tokenOf } from './running-shop'

const shop = shopForEachTest()
const alice = { weixin_openid: 'o_wx_alice' }
const openAlice = () => shop.call('user/appminiuserauth', { authcode: 'alice' })

describe('user/appmobilebind', () => {
  test('gives the account of an openid its first number, and another one later', async () => {
    await openAlice()
    expect(fields(await shop.bind(MOBILE, alice))).toMatchObject({ id: 1, mobile: MOBILE })
    expect(fields(await shop.bind(OTHER_MOBILE, alice))).toMatchObject({ id: 1, mobile: OTHER_MOBILE })
  })

  test('refuses the own number and the number of somebody else', async () => {
    await shop.bind(MOBILE, alice)
    expect(await shop.bind(MOBILE, alice)).toMatchObject({ code: -51, msg: '请使用新的手机号' })
    await shop.bind(OTHER_MOBILE, { weixin_openid: 'o_wx_bob' })
    expect(await shop.bind(OTHER_MOBILE, alice)).toMatchObject({ code: -50, msg: '手机已绑定其他帐号' })
  })

  test('ignores the token in mini-programs: a second account comes into being', async () => {
    const token = tokenOf(await shop.register('tester01'))
    const bound = await shop.bind(MOBILE, alice, { token })
    expect(fields(bound)).toMatchObject({ id: 2, username: '', mobile: MOBILE })
    const own = await shop.call('personal/index', {}, { token })
    expect(own).toMatchObject({ data: { data: { id: 1, mobile: '' } } })
  })

  test('goes by the token in H5 and needs no openid there', async () => {
    const h5 = { client: 'h5' }
    const token = tokenOf(await shop.register('tester01', {}, h5))
    expect(fields(await shop.bind(MOBILE, {}, { ...h5, token }))).toMatchObject({ id: 1, mobile: MOBILE })
    expect(fields(await shop.bind(OTHER_MOBILE, { nickname: '小红' }, h5))).toMatchObject({
      id: 2,
      nickname: '小红',
    })
  })

  test('without an openid costs an attempt but not the code', async () => {
    const verify = await shop.bindCode(MOBILE)
    const missing = await shop.call('user/appmobilebind', { mobile: MOBILE, verify })
    expect(missing).toMatchObject({ code: -20, msg: '用户openid不能为空' })
    expect(shop.state.data.attempts).toEqual({ [`bind ${MOBILE}`]: 1 })
    const bound = await shop.call('user/appmobilebind', { mobile: MOBILE, verify, ...alice })
    expect(bound).toMatchObject({ code: 0 })
  })

  test('into an account of another client stores the openid only the second time', async () => {
    await shop.bind(MOBILE, {}, { client: 'h5' })
    expect(fields(await shop.bind(MOBILE, alice))).toMatchObject({ id: 1, weixin_openid: '' })
    expect(fields(await shop.bind(MOBILE, alice))).toMatchObject({ id: 1, weixin_openid: 'o_wx_alice' })
  })

  test('overwrites the profile with what was sent, a new account’s and an old one’s', async () => {
    const first = { ...alice, nickname: '小明', gender: '2', province: '上海' }
    expect(fields(await shop.bind(MOBILE, first))).toMatchObject({ nickname: '小明', gender: 2 })
    const second = { ...alice, nickname: '改名', gender: '' }
    expect(fields(await shop.bind(OTHER_MOBILE, second))).toMatchObject({
      nickname: '改名',
      gender: 0,
      province: '上海',
    })
  })

  test('leaves the profile alone where the number was registered', async () => {
    await shop.bind(MOBILE, { nickname: '小红' }, { client: 'h5' })
    expect(fields(await shop.bind(MOBILE, { ...alice, nickname: '改名' }))).toMatchObject({
      nickname: '小红',
    })
  })

  test('respects the numbers the site keeps back, and audit', async () => {
    await shop.configure({
      home_userregister_unique_forbid_value: OTHER_MOBILE,
      common_register_is_enable_audit: 1,
    })
    expect(await shop.bind(OTHER_MOBILE, alice)).toMatchObject({
      code: -1,
      msg: `该手机禁止注册(${OTHER_MOBILE})`,
    })
    const waiting = await shop.bind(MOBILE, alice)
    expect(waiting).toMatchObject({ code: 0, data: { status: 3 } })
    expect(tokenOf(waiting)).not.toBe('')
  })

  test.each([
    [{ mobile: '' }, -1, '手机号码不能为空'],
    [{ verify: '0' }, -1, '验证码不能为空'],
    [{ mobile: '12345' }, -2, '手机号码格式错误'],
  ])('%j is refused with %i', async (change, code, msg) => {
    const params = { mobile: MOBILE, verify: '1234', ...alice, ...change }
    expect(await shop.call('user/appmobilebind', params)).toMatchObject({ code, msg })
  })

  test('a wrong format is -1 when the code is to be sent', async () => {
    const answer = await shop.call('user/appmobilebindverifysend', { mobile: '12345' })
    expect(answer).toMatchObject({ code: -1, msg: '手机号码格式错误' })
  })
})

describe('user/onekeyusermobilebind', () => {
  const oneTap = (params: Record<string, string>, client = 'weixin') =>
    shop.call('user/onekeyusermobilebind', { openid: 'o_wx_alice', ...params }, { client })
  const code = `phone-${MOBILE}`

  test('opens an account for a new person with a free number', async () => {
    const answer = await oneTap({ code, nickname: '小明' })
    expect(answer).toMatchObject({ code: 0, msg: '授权成功', data: { mobile: MOBILE, nickname: '小明' } })
  })

  test('gives a known person without a number this one', async () => {
    await openAlice()
    expect(await oneTap({ code })).toMatchObject({
      code: 0,
      msg: '绑定成功',
      data: { id: 1, mobile: MOBILE },
    })
  })

  test('answers who has a number with the bare row: no token, but pwd and salt', async () => {
    await oneTap({ code })
    const raw = fields(await oneTap({ code: `phone-${OTHER_MOBILE}` }))
    expect(raw).toMatchObject({ pwd: '', salt: '', birthday: 0, avatar: '', mobile: MOBILE })
    expect(raw).not.toHaveProperty('token')
    expect(raw).not.toHaveProperty('gender_text')
  })

  test('refuses the number of somebody else', async () => {
    await shop.bind(MOBILE, {}, { client: 'h5' })
    expect(await oneTap({ code })).toMatchObject({ code: -10, msg: '手机号码已存在' })
    await openAlice()
    expect(await oneTap({ code })).toMatchObject({ code: -1, msg: '手机已绑定其他帐号' })
  })

  test('where a phone is mandatory a new openid joins the number’s account', async () => {
    await shop.bind(MOBILE, {}, { client: 'h5' })
    await shop.configure({ common_user_is_mandatory_bind_mobile: 1 })
    expect(await oneTap({ code })).toMatchObject({ code: 0, data: { id: 1, weixin_openid: 'o_wx_alice' } })
  })

  test.each([
    [{ openid: '' }, 'weixin', 'openid为空'],
    [{}, 'weixin', '临时code为空'],
    [{ code: 'nonsense' }, 'weixin', 'invalid code rid: 65a0-stub(40029)'],
    [{}, 'toutiao', '解密数据为空'],
    [{ encrypted_data: 'x' }, 'toutiao', 'iv为空,请重试'],
    [{ encrypted_data: 'x', iv: 'y' }, 'toutiao', 'session key不存在'],
    [{ code }, 'alipay', 'alipay平台还未开发手机一键登录'],
  ])('%j from %s is refused', async (params, client, msg) => {
    expect(await oneTap(params, client)).toMatchObject({ code: -1, msg })
  })

  test('decrypts Douyin’s number with the key of the login before', async () => {
    const openid = 'o_tt_alice'
    const encrypted = encryptPhone(shop.state, openid, MOBILE)
    await shop.call('user/appminiuserauth', { authcode: 'alice' }, { client: 'toutiao' })
    expect(await oneTap({ openid, ...encrypted, iv: 'AAAA' }, 'toutiao')).toMatchObject({ msg: 'iv长度错误' })
    expect(await oneTap({ openid, ...encrypted, encrypted_data: 'AAAA' }, 'toutiao')).toMatchObject({
      msg: '请重试！',
    })
    expect(await oneTap({ openid, ...encrypted }, 'toutiao')).toMatchObject({
      code: 0,
      data: { mobile: MOBILE },
    })
    await shop.configure({ common_app_mini_toutiao_appid: 'tt_other' })
    expect(await oneTap({ openid, ...encrypted }, 'toutiao')).toMatchObject({ code: -1, msg: '操作失败' })
  })
})
