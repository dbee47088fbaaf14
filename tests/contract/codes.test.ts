/** @jest-environment node */
import { MOBILE, OTHER_MOBILE, shopForEachTest, tokenOf } from './running-shop'

const shop = shopForEachTest()
const application = { accounts: 'tester01', pwd: 'abc12345', type: 'username' }

describe('the captcha', () => {
  test('is a GIF of 100 by 28 labelled as a page', async () => {
    const response = await fetch(`${shop.url}/api.php?s=user/userverifyentry&uuid=u-1`)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.subarray(0, 6).toString()).toBe('GIF89a')
    expect([bytes.readUInt16LE(6), bytes.readUInt16LE(8)]).toEqual([100, 28])
  })

  test('counts only for the uuid it was fetched with', async () => {
    const verify = await shop.captcha('user_reg', { uuid: 'mine' })
    expect(await shop.call('user/reg', { ...application, verify }, { uuid: 'other' })).toMatchObject({
      code: -11,
    })
    expect(await shop.call('user/reg', { ...application, verify }, { uuid: 'mine' })).toMatchObject({
      code: 0,
    })
  })

  test('fetched with a token counts only with the token', async () => {
    const token = tokenOf(await shop.register('somebody'))
    await shop.configure({ home_user_register_img_verify_state: 1 })
    const verify = await shop.captcha('user_reg', { token })
    expect(await shop.call('user/reg', { ...application, verify })).toMatchObject({ code: -11 })
    expect(await shop.call('user/reg', { ...application, verify }, { token })).toMatchObject({ code: 0 })
  })

  test('survives wrong answers and a registration', async () => {
    const verify = await shop.captcha()
    const wrong = await shop.call('user/reg', { ...application, verify: '0000' })
    expect(wrong).toMatchObject({ code: -12, msg: '验证码错误' })
    expect(await shop.call('user/reg', { ...application, verify })).toMatchObject({ code: 0 })
    const second = { ...application, accounts: 'tester02', verify }
    expect(await shop.call('user/reg', second)).toMatchObject({ code: 0 })
  })

  test('is replaced by the next one and grows old', async () => {
    const first = await shop.captcha()
    const second = await shop.captcha()
    expect(await shop.call('user/reg', { ...application, verify: first })).toMatchObject({ code: -12 })
    shop.pass(601)
    expect(await shop.call('user/reg', { ...application, verify: second })).toMatchObject({ code: -11 })
  })

  test('may have letters, whose case does not matter', async () => {
    await shop.configure({ common_images_verify_rand_type: 1 })
    const verify = await shop.captcha()
    expect(verify).toMatch(/^[a-z]{4}$/)
    const answer = await shop.call('user/reg', { ...application, verify: verify.toUpperCase() })
    expect(answer).toMatchObject({ code: 0 })
  })
})

describe('a sent code', () => {
  const tryCode = (verify: string) =>
    shop.call('user/appmobilebind', { mobile: MOBILE, verify, weixin_openid: 'o_wx_1' })

  test('can be sent again only after a minute, per number', async () => {
    const send = (mobile: string) => shop.call('user/appmobilebindverifysend', { mobile })
    expect(await send(MOBILE)).toMatchObject({ code: 0 })
    expect(await send(MOBILE)).toMatchObject({ code: -100, msg: '发送失败[操作频繁，请稍后再试！]' })
    expect(await send(OTHER_MOBILE)).toMatchObject({ code: 0 })
    shop.pass(60)
    expect(await send(MOBILE)).toMatchObject({ code: 0 })
  })

  test('allows six attempts, which a new code does not reset', async () => {
    await shop.bindCode(MOBILE)
    for (let attempt = 1; attempt <= 4; attempt++) expect(await tryCode('1')).toMatchObject({ code: -11 })
    shop.pass(61)
    const verify = await shop.bindCode(MOBILE)
    for (let attempt = 5; attempt <= 6; attempt++) expect(await tryCode('1')).toMatchObject({ code: -11 })
    expect(await tryCode(verify)).toMatchObject({ code: -11 })
    expect(await tryCode(verify)).toMatchObject({ code: -10 })
  })

  test('wiped by too many attempts can be sent again at once, with six new attempts', async () => {
    await shop.bindCode(MOBILE)
    for (let attempt = 1; attempt <= 7; attempt++) await tryCode('1')
    const verify = await shop.bindCode(MOBILE)
    expect(await tryCode(verify)).toMatchObject({ code: 0, msg: '绑定成功' })
  })

  test('grows old after ten minutes', async () => {
    const verify = await shop.bindCode(MOBILE)
    shop.pass(601)
    expect(await tryCode(verify)).toMatchObject({ code: -10, msg: '验证码已过期' })
  })

  test('belongs to its number', async () => {
    await shop.bindCode(OTHER_MOBILE)
    expect(await tryCode('1234')).toMatchObject({ code: -10 })
  })

  test('that the provider refuses is not sent', async () => {
    const answer = await shop.call('user/appmobilebindverifysend', { mobile: '13800130000' })
    expect(answer).toMatchObject({ code: -100, msg: '发送失败[业务限流]' })
  })
})
