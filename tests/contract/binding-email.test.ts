/** @jest-environment node */
import { fields, MOBILE, shopForEachTest, tokenOf } from './running-shop'

const shop = shopForEachTest()
const EMAIL = 'alice@example.com'
const OTHER = 'bob@example.com'
const h5 = { client: 'h5' }
const alice = { weixin_openid: 'o_wx_alice' }

test.each([
  [{}, -1, '电子邮箱不能为空'],
  [{ email: EMAIL }, -1, '验证码不能为空'],
  [{ email: EMAIL, verify: '0' }, -1, '验证码不能为空'],
  [{ email: 'alice', verify: '1234' }, -2, '电子邮箱格式错误'],
  [{ email: EMAIL, verify: '1234' }, -10, '验证码已过期'],
])('%j is refused with %i', async (params: Record<string, string>, code, msg) => {
  expect(await shop.call('user/appemailbind', params)).toEqual({ code, msg, data: '' })
})

test.each([
  ['', '电子邮箱不能为空'],
  ['alice@example', '电子邮箱格式错误'],
])('a code for "%s" is refused with -1', async (email, msg) => {
  expect(await shop.call('user/appemailbindverifysend', { email })).toMatchObject({ code: -1, msg })
})

test('a member in a browser binds an address, and replaces it without proof of the old one', async () => {
  const token = tokenOf(await shop.register('tester01', {}, h5))
  const first = await shop.bindEmail(EMAIL, {}, { ...h5, token })
  expect(first).toMatchObject({
    code: 0,
    msg: '绑定成功',
    data: { id: 1, username: 'tester01', email: EMAIL },
  })
  expect(await shop.bindEmail(EMAIL, {}, { ...h5, token })).toMatchObject({
    code: -51,
    msg: '请使用新的邮箱',
  })
  expect(await shop.bindEmail(OTHER, {}, { ...h5, token })).toMatchObject({ data: { id: 1, email: OTHER } })
  expect(await shop.call('personal/index', {}, { ...h5, token })).toMatchObject({ code: 0 })
})

test('an address of another account is refused, and the code stays valid', async () => {
  await shop.bindEmail(EMAIL, {}, h5)
  const token = tokenOf(await shop.register('tester01', {}, h5))
  await shop.call('user/appemailbindverifysend', { email: EMAIL })
  const verify = await shop.code({ kind: 'email', scene: 'bind', account: EMAIL })
  const taken = await shop.call('user/appemailbind', { email: EMAIL, verify }, { ...h5, token })
  expect(taken).toMatchObject({ code: -50, msg: '邮箱已绑定其他帐号' })
  const guest = await shop.call('user/appemailbind', { email: EMAIL, verify }, h5)
  expect(guest).toMatchObject({ code: 0, data: { id: 1 } })
})

test('only the openid counts in a mini-program', async () => {
  const token = tokenOf(await shop.register('tester01'))
  const none = await shop.bindEmail(EMAIL, {}, { token })
  expect(none).toMatchObject({ code: -20, msg: '用户openid不能为空' })
  shop.pass(61)
  expect(fields(await shop.bindEmail(EMAIL, alice, { token }))).toMatchObject({ id: 2, username: '' })
  shop.pass(61)
  expect(fields(await shop.bindEmail(OTHER, alice))).toMatchObject({ id: 2, email: OTHER })
})

test('a known address takes the openid in place of the one it had', async () => {
  await shop.bindEmail(EMAIL, alice)
  const entered = await shop.bindEmail(EMAIL, { weixin_openid: 'o_wx_fay' })
  expect(fields(entered)).toMatchObject({ id: 1, weixin_openid: 'o_wx_fay' })
  expect(await shop.call('user/appminiuserauth', { authcode: 'alice' })).toMatchObject({ data: { id: 2 } })
})

test('the profile is written when the address was free, as far as it was sent', async () => {
  const token = tokenOf(await shop.register('tester01', {}, h5))
  await shop.call('personal/save', { nickname: '小红', gender: '1', province: '浙江省' }, { ...h5, token })
  expect(fields(await shop.bindEmail(EMAIL, {}, { ...h5, token }))).toMatchObject({
    nickname: '小红',
    gender: 1,
    province: '浙江省',
  })
  const change = { nickname: '', gender: '', province: '北京市', avatar: '/static/a.png' }
  expect(fields(await shop.bindEmail(OTHER, change, { ...h5, token }))).toMatchObject({
    nickname: '小红',
    gender: 0,
    province: '北京市',
    avatar: `${shop.url}/static/a.png`,
  })
})

test('an account with a mobile adds an address by the same openid', async () => {
  await shop.bind(MOBILE, alice)
  expect(fields(await shop.bindEmail(EMAIL, alice))).toMatchObject({ id: 1, mobile: MOBILE, email: EMAIL })
})
