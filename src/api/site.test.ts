import { scriptedClient } from '../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../tests/support/scripted-shop'
import { loadSiteConfig } from './site'
import { defaultSiteConfig } from './site-config'

let shop: ScriptedShop

beforeEach(async () => {
  shop = await startScriptedShop()
})

afterEach(() => shop.close())

test('gives what the shop allows', async () => {
  const config = { home_user_reg_type: ['sms'], home_user_register_img_verify_state: 0, home_site_name: '店' }
  shop.script({ json: { msg: 'success', code: 0, data: { status: 1, config } } })
  expect(await loadSiteConfig(scriptedClient(shop))).toEqual({
    ...defaultSiteConfig,
    registerKinds: ['sms'],
    captchaToRegister: false,
    siteName: '店',
  })
  expect(shop.received[0]?.url).toBe('/api.php?s=base/common')
})

test('a shop closed to this platform says why', async () => {
  shop.script({ json: { msg: '升级中...', code: -10000, data: '' } })
  await expect(loadSiteConfig(scriptedClient(shop))).rejects.toMatchObject({
    kind: 'closed',
    serverMessage: '升级中...',
  })
})
