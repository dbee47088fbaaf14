import type { EngineName } from '../../scripts/browser/engines'
import { expectRows, shopDay } from '../support/stored-rows'
import { until } from '../support/until'
import { accountFlows } from './account-flows'
import { deviceFlows } from './device-flows'
import { earlyFlows } from './early-flows'
import { formFlows } from './form-flows'
import { Stage } from './stage'

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
  let stage: Stage

  beforeAll(async () => {
    stage = await Stage.open(name)
  })
  afterEach(async () => {
    // No error, nothing in the console, and nothing that the page's security policy refused.
    expect(await stage.endOfTest()).toEqual([])
  })
  afterAll(() => stage?.close())

  test('smoke: registering, every picker by keys, saving, binding, and a second tab', async () => {
    const stores = (...rows: Parameters<typeof expectRows>[1][]) =>
      expectRows(stage.site.running.api, ...rows)
    const visitor = await stage.newMember(username)

    await visitor.tap('个人资料')
    await visitor.type('昵称', profile.nickname)
    await visitor.tap('性别')
    await visitor.tabTo('option', '保密')
    await visitor.press('ArrowDown')
    await visitor.press('Enter')
    await visitor.readsNoLonger('取消')
    await visitor.tap('生日')
    await visitor.turnTo('年', '1996')
    await visitor.turnTo('月', '2')
    await visitor.turnTo('日', '29')
    await visitor.tap('确定')
    await visitor.reads('1996年2月29日')
    await visitor.tap('所在地区')
    await visitor.turnTo('省份', profile.province)
    await visitor.turnTo('城市', profile.city)
    await visitor.turnTo('区县', profile.county)
    await visitor.tap('确定')
    await visitor.reads('浙江省 杭州市 西湖区')
    await visitor.type('详细地址', profile.address)
    await visitor.tap('保存')
    await until('the profile is saved', () => stage.shop.account(username).address !== '')
    await stores({ username, ...profile })

    await visitor.tap('返回')
    await visitor.tap('手机号')
    await visitor.type('手机号', mobile)
    await visitor.tap('获取验证码')
    await visitor.reads('秒后重发')
    await visitor.type('短信验证码', stage.shop.sentCode(mobile))
    await visitor.tap('绑定')
    await visitor.reads('138***001')
    await stores({ username, ...profile, mobile })

    const second = await stage.openTab()
    await second.visit('home')
    await second.tap('退出登录')
    await second.tap('退出登录')
    await second.meets('button', '登录')
    await visitor.meets('button', '登录')
  })

  earlyFlows(() => stage)
  formFlows(() => stage)
  accountFlows(() => stage)
  deviceFlows(() => stage)
}
