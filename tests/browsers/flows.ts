import { type EngineName, findEngine } from '../../scripts/browser/engines'
import { ShopInside } from '../e2e/shop-inside'
import { expectRows, shopDay } from '../support/stored-rows'
import { until } from '../support/until'
import { BrowserSite } from './browser-site'
import type { Engine } from './engines/engine'
import { launchChromium, launchFirefox } from './engines/puppeteer-engine'
import { launchWebKit } from './engines/webkit-engine'
import { Visitor } from './visitor'

const launch: Record<EngineName, (program: string) => Promise<Engine>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
  webkit: launchWebKit,
}

const username = 'zhang_san'
const mobile = '13800138001'
const profile = {
  nickname: '小艾',
  gender: 1,
  birthday: shopDay('1996-02-29'),
  province: '浙江省',
  city: '杭州市',
  county: '西湖区',
  address: '龙井路 1 号',
}

/** The flows of the app in one engine; those whose name begins with `smoke` are part of `npm test`. */
export function describeFlows(name: EngineName): void {
  let engine: Engine
  let site: BrowserSite
  let shop: ShopInside
  const visitors: Visitor[] = []

  const openTab = async (): Promise<Visitor> => {
    const visitor = new Visitor(await engine.newTab(), site.running.app)
    visitors.push(visitor)
    return visitor
  }

  /** A freshly installed shop without captchas, and an empty device whose person reads Chinese. */
  const start = async (settings: Record<string, unknown> = {}): Promise<Visitor> => {
    const visitor = await openTab()
    await control('reset', {})
    await control('config', {
      home_user_register_img_verify_state: 0,
      home_user_login_img_verify_state: 0,
      ...settings,
    })
    await visitor.tab.open(`${site.running.api}/_sandbox/requests`)
    await visitor.run(
      (preferences) => {
        localStorage.clear()
        localStorage.setItem('account.preferences', preferences)
      },
      JSON.stringify({ version: 1, value: { appearance: 'auto', language: 'zh' } }),
    )
    return visitor
  }

  const control = (path: string, body: object) =>
    fetch(`${site.running.api}/_sandbox/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  const stores = (...rows: Parameters<typeof expectRows>[1][]) => expectRows(site.running.api, ...rows)

  const register = async (visitor: Visitor) => {
    await visitor.visit('register')
    await visitor.fill('用户名', username)
    await visitor.fill('密码', 'secret12')
    await visitor.tap('checkbox', '我已阅读并同意')
    await visitor.tap('button', '注册')
    await visitor.meets('button', '退出登录')
  }

  beforeAll(async () => {
    const program = findEngine(name)
    if (!program) throw new Error(`There is no ${name} here; npm run test:browsers installs it.`)
    site = await BrowserSite.start()
    shop = new ShopInside(site.running)
    engine = await launch[name](program)
  })
  afterEach(async () => {
    const troubles: string[] = []
    for (const visitor of visitors.splice(0)) {
      troubles.push(...(await visitor.troubles()))
      await visitor.tab.close()
    }
    expect(troubles).toEqual([])
  })
  afterAll(async () => {
    await engine?.close()
    await site?.close()
  })

  test('smoke: registering, every picker by keys, saving, binding, and a second tab', async () => {
    const visitor = await start()
    await register(visitor)

    await visitor.tap('button', '个人资料')
    await visitor.fill('昵称', profile.nickname)
    await visitor.tap('button', '性别')
    await visitor.tabTo('option', '保密')
    await visitor.press('ArrowDown')
    await visitor.press('Enter')
    await visitor.readsNoLonger('取消')
    await visitor.tap('button', '生日')
    await visitor.turnTo('年', '1996')
    await visitor.turnTo('月', '2')
    await visitor.turnTo('日', '29')
    await visitor.tap('button', '确定')
    await visitor.reads('1996年2月29日')
    await visitor.tap('button', '所在地区')
    await visitor.turnTo('省份', profile.province)
    await visitor.turnTo('城市', profile.city)
    await visitor.turnTo('区县', profile.county)
    await visitor.tap('button', '确定')
    await visitor.reads('浙江省 杭州市 西湖区')
    await visitor.fill('详细地址', profile.address)
    await visitor.tap('button', '保存')
    await until('the profile is saved', () => shop.account(username).address !== '')
    await stores({ username, ...profile })

    await visitor.tap('button', '返回')
    await visitor.tap('button', '手机号')
    await visitor.fill('手机号', mobile)
    await visitor.tap('button', '获取验证码')
    await visitor.reads('秒后重发')
    const query = new URLSearchParams({ kind: 'sms', scene: 'bind', account: mobile })
    const sent = await (await fetch(`${site.running.api}/_sandbox/code?${query}`)).json()
    await visitor.fill('短信验证码', sent.code)
    await visitor.tap('button', '绑定')
    await visitor.reads('138***001')
    await stores({ username, ...profile, mobile })

    const second = await openTab()
    await second.visit('home')
    await second.tap('button', '退出登录')
    await second.tap('button', '退出登录')
    await second.meets('button', '登录')
    await visitor.meets('button', '登录')
  })
}
