import { isPasswordOf } from '../../sandbox/password'
import { until } from '../support/until'
import type { Stage } from './stage'

const username = 'zhang_san'
const email = 'zhang@example.com'

/** What a member does about the account: each screen loads when it opens. */
export function accountFlows(stage: () => Stage): void {
  test('an email address is bound, the password changed, and the account cancelled in both tabs', async () => {
    const visitor = await stage().newMember(username)
    await visitor.tap('账号与安全')
    await visitor.tap('邮箱')
    await visitor.type('邮箱', email)
    await visitor.tap('获取验证码')
    await visitor.reads('秒后重发')
    await visitor.type('邮箱验证码', stage().shop.sentCode(email))
    await visitor.tap('绑定')
    await visitor.reads('zha***com')
    expect(stage().shop.account(username).email).toBe(email)

    await visitor.tap('登录密码')
    await visitor.type('当前密码', 'secret12')
    await visitor.type('新密码', 'new12345')
    await visitor.tap('保存')
    await until('the new password', () => isPasswordOf(stage().shop.account(username), 'new12345'))
    await visitor.reads('会员 ID')

    const second = await stage().openTab()
    await second.visit('account/security')
    await second.reads('zha***com')
    await visitor.tap('注销账号')
    await visitor.tick('我已阅读并同意')
    await visitor.type('输入“注销”以确认', '注销')
    await visitor.tap('注销账号')
    await visitor.tap('注销')
    await visitor.meets('button', '登录')
    await second.meets('button', '登录')
    expect(stage().shop.account(username).is_logout_time).toBeGreaterThan(0)
  })
}
