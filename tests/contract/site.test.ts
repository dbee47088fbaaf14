/** @jest-environment node */
import { fields, shopForEachTest, tokenOf } from './running-shop'

const shop = shopForEachTest()

describe('a closed site', () => {
  test('answers every call of that client with the reason, and serves the others', async () => {
    await shop.configure({ home_site_app_state: 'weixin', home_site_close_reason: '<p>维护</p>' })
    for (const s of ['base/common', 'user/userverifyentry', 'nosuch/index']) {
      expect(await shop.call(s)).toEqual({ code: -10000, msg: '<p>维护</p>', data: '' })
    }
    expect(await shop.call('base/common', {}, { client: 'alipay' })).toMatchObject({ code: 0 })
  })

  test('without a reason says so', async () => {
    await shop.configure({ home_site_app_state: 'weixin', home_site_close_reason: '' })
    expect(await shop.call('base/common')).toMatchObject({ code: -10000, msg: '操作失败' })
  })
})

describe('languages', () => {
  test('are chosen by lang and remembered by uuid', async () => {
    const english = { code: -400, msg: 'Login Failed, please login again' }
    expect(await shop.call('personal/index', {}, { lang: 'en' })).toMatchObject(english)
    expect(await shop.call('personal/index', {}, { lang: '' })).toMatchObject(english)
    expect(await shop.call('personal/index', {}, { lang: '', uuid: 'u-2' })).toMatchObject({
      msg: '登录失效，请重新登录',
    })
  })

  test('that are unknown are Chinese', async () => {
    expect(await shop.call('personal/index', {}, { lang: 'xx' })).toMatchObject({
      msg: '登录失效，请重新登录',
    })
  })
})

describe('base/common', () => {
  test('gives numbers as numbers and lists as lists', async () => {
    expect(fields(await shop.call('base/common')).config).toMatchObject({
      home_user_reg_type: ['username', 'sms', 'email'],
      home_user_login_type: ['username', 'sms', 'email'],
      home_user_register_img_verify_state: 1,
      home_user_login_img_verify_state: 1,
      common_img_verify_state: 1,
      common_verify_interval_time: 60,
      common_verify_expire_time: 600,
      common_user_is_mandatory_bind_mobile: 0,
      common_user_onekey_bind_mobile_list: expect.arrayContaining(['weixin', 'toutiao']),
      home_site_app_state: [],
    })
  })

  test('follows the switches', async () => {
    await shop.configure({ home_user_reg_type: '', common_img_verify_state: 0 })
    expect(fields(await shop.call('base/common')).config).toMatchObject({
      home_user_reg_type: [],
      common_img_verify_state: 0,
    })
  })
})

describe('agreement/index', () => {
  test.each(['userregister', 'UserPrivacy'])('%s is a text in HTML', async (document) => {
    const answer = await shop.call('agreement/index', { document })
    expect(fields(answer)).toMatchObject({
      value: expect.stringContaining('</h3>'),
      upd_time: expect.any(Number),
    })
  })

  test('an unknown one is nothing with code 0, none at all an error', async () => {
    expect(await shop.call('agreement/index', { document: 'nosuch' })).toEqual({
      code: 0,
      msg: '操作成功',
      data: [],
    })
    expect(await shop.call('agreement/index')).toMatchObject({ code: -1, msg: '协议文档类型为空' })
  })
})

describe('a server of 2022', () => {
  beforeEach(() => shop.configure({ sandbox_generation: '2022' }))

  test('only reports a new WeChat person', async () => {
    expect(await shop.call('user/appminiuserauth', { authcode: 'alice~u' })).toMatchObject({
      code: 0,
      data: { is_user_exist: 0, openid: 'o_wx_alice', unionid: 'u' },
    })
    expect(shop.state.data.users).toHaveLength(0)
  })

  test('writes numeric columns as strings and an unset birthday as "0"', async () => {
    const answer = await shop.register('tester01')
    expect(fields(answer)).toMatchObject({ id: '1', gender: '0', birthday: '0', is_setup_pwd: 1 })
    const saved = await shop.call('personal/save', { birthday: '2000-01-02' }, { token: tokenOf(answer) })
    expect(fields(saved)).toMatchObject({ birthday: '2000-01-02', integral: '0' })
  })

  test('has an empty list where an error has no data', async () => {
    expect(await shop.call('user/reg')).toEqual({ code: -1, msg: '账号不能为空', data: [] })
  })
})
