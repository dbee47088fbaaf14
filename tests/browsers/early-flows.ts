import fc from 'fast-check'
import { PATIENCE_MS } from '../support/patience'
import { runs } from '../support/property-runs'
import type { Stage } from './stage'

const moments = fc.record({
  appDelay: fc.nat({ max: 700 }),
  account: fc.stringMatching(/^[a-z]{3,9}$/),
  password: fc.stringMatching(/^[a-z0-9]{6,9}$/),
})

/** What is typed while the app is still on its way. */
export function earlyFlows(stage: () => Stage): void {
  const keepsEverything = (times: number) =>
    fc.assert(
      fc.asyncProperty(moments, async ({ appDelay, account, password }) => {
        // With a captcha: where there is none, the form grows shorter under the finger.
        const visitor = await stage().startAfresh({ home_user_register_img_verify_state: 1 })
        await visitor.tab.open(`${stage().site.running.app}/late.html?${appDelay}#/pages/register/index`)
        await visitor.type('用户名', account)
        await visitor.type('密码', password)
        await visitor.tick('我已阅读并同意')
        await visitor.meets('button', '看不清？换一张')
        await visitor.type('图形验证码', stage().shop.captcha('user_reg'))
        await visitor.tap('注册')
        await visitor.meets('button', '退出登录')
        expect(stage().shop.account(account).username).toBe(account)
        expect(await stage().endOfTest()).toEqual([])
      }),
      { ...runs(times), endOnFailure: true },
    )

  test('smoke: what is typed while the app loads is kept once', () => keepsEverything(3))

  test(
    'what is typed while the app loads is kept once, at a hundred moments',
    () => keepsEverything(100),
    100 * PATIENCE_MS,
  )
}
