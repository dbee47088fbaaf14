/** @jest-environment node */
import { createShop } from '../../sandbox/shop'
import { fields, MOBILE, shopForEachTest, tokenOf } from './running-shop'

const shop = shopForEachTest()
const h5 = { client: 'h5' }

describe('the version', () => {
  test.each([
    ['6.9', '6.9'],
    ['6.9.0', '6.9'],
    ['today', '6.9'],
    ['4.0.0', '4.0'],
    ['2.3.2', '2.3.2'],
    ['2.2.2', '2.2.2'],
    ['2022', '2022'],
  ])('%s is a spelling of %s', async (spelling, name) => {
    await shop.configure({ sandbox_generation: spelling })
    const { settings } = await (await fetch(`${shop.url}/_sandbox/state`)).json()
    expect(settings.sandbox_generation).toBe(name)
  })

  test('that is unknown is refused', async () => {
    const response = await shop.control('config', { sandbox_generation: '3.0' })
    expect(response.status).toBe(400)
    expect((await response.json()).error).toContain('sandbox_generation: "3.0" is not one of 6.9, 4.0, 2.3.2')
  })

  test('given at the start comes back with a reset', async () => {
    const { app } = createShop({ generation: '2.2.2' })
    const ask = async () => (await app.request('/api.php?s=personal/index')).json()
    const json = { 'content-type': 'application/json' }
    const control = (path: string, body: object) =>
      app.request(`/_sandbox/${path}`, { method: 'POST', headers: json, body: JSON.stringify(body) })
    expect(await ask()).toMatchObject({ code: -1000 })
    await control('config', { sandbox_generation: '6.9' })
    expect(await ask()).toMatchObject({ code: -400 })
    await control('reset', {})
    expect(await ask()).toMatchObject({ code: -1000 })
  })
})

describe('v4.0', () => {
  beforeEach(() => shop.configure({ sandbox_generation: '4.0' }))

  test('saves what was sent, and never a mobile', async () => {
    const token = tokenOf(await shop.register('tester01', {}, h5))
    const save = (params: Record<string, string>) => shop.call('personal/save', params, { ...h5, token })
    await save({ nickname: '王', province: '浙江省' })
    expect(await save({ address: '1号', mobile: MOBILE })).toMatchObject({
      code: 0,
      data: { id: '1', nickname: '王', province: '浙江省', mobile: '', platform: 'h5' },
    })
    expect(await save({ address: '1号' })).toMatchObject({ code: 0 })
    expect(await save({ mobile: MOBILE })).toMatchObject({ code: -1, msg: '内容参数为空' })
  })

  test('has no is_setup_pwd, no password change and no e-mail binding', async () => {
    const answer = await shop.register('tester01', {}, h5)
    expect(fields(answer)).not.toHaveProperty('is_setup_pwd')
    const token = tokenOf(answer)
    for (const s of ['safety/loginpwdupdate', 'user/appemailbind', 'user/appemailbindverifysend']) {
      expect(await shop.call(s, {}, { ...h5, token })).toMatchObject({ code: -1000 })
    }
  })

  test('binding right after the account was made changes nothing: -100', async () => {
    await shop.call('user/regverifysend', { accounts: MOBILE, type: 'sms', verify: await shop.captcha() })
    const verify = await shop.code({ kind: 'sms', scene: 'reg', account: MOBILE })
    await shop.call('user/reg', { accounts: MOBILE, type: 'sms', pwd: 'abc12345', verify }, h5)
    expect(await shop.bind(MOBILE, {}, h5)).toMatchObject({ code: -100, msg: '更新失败' })
  })

  test('speaks other languages', async () => {
    expect(await shop.call('user/reg', {}, { lang: 'en' })).toMatchObject({
      msg: 'Account number cannot be empty',
    })
  })
})

describe('v6.9', () => {
  test('says in base/common how to reach the shop, and which licences it has', async () => {
    await shop.configure({ home_site_icp: '沪ICP备xxx号', home_site_logo_square: '/static/logo.png' })
    const data = fields(await shop.call('base/common'))
    expect(data).toMatchObject({
      config: {
        common_app_is_online_service: 1,
        home_site_logo: null,
        home_site_logo_square: `${shop.url}/static/logo.png`,
        site_filing_list: [{ id: 0, icon: '', show_name: '沪ICP备xxx号' }],
      },
      site_info_data: {
        base: { data: { text: '', images: '' } },
        chat: { data: { text: { tel: { key: 'tel', value: '021-88888888' } }, images: '' } },
      },
    })
  })
})
