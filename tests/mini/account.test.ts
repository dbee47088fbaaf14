import { bindEmail, ENTRY_TEXT, newAuthorised, newMember, PASSWORD } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'
import type { User } from './driver/user'

const EMAIL = 'ada@example.com'

describe.each(vendors)('%s: account and security', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  const openSecurity = async (): Promise<User> => {
    const user = await newAuthorised(miniShop)
    await user.tap('账号与安全')
    await user.waitFor('会员 ID')
    return user
  }

  test('says the state of everything', async () => {
    const user = await openSecurity()
    expect(user.sees('未绑定')).toBe(true)
    expect(user.sees('未设置')).toBe(true)
    expect(user.sees('已关联')).toBe(true)
  })

  test('the member ID is copied', async () => {
    const user = await openSecurity()
    await user.tap('会员 ID')
    const [member] = miniShop.shop.state.data.users
    expect(miniShop.device.clipboard).toBe(member?.number_code)
    expect(user.program.journal.toasts.at(-1)).toBe('已复制')
  })

  test('a shop is named and can be reached, and what opens no page here is copied', async () => {
    await miniShop.shop.configure({
      home_site_icp: '沪ICP备12345678号',
      common_customer_store_email: 'service@example.com',
    })
    const user = await miniShop.launch()
    await user.tap('关于')
    await user.waitFor('客服电话')
    expect(user.sees('沙箱商城')).toBe(true)
    await user.tap('邮箱')
    expect(miniShop.device.clipboard).toBe('service@example.com')
    await user.tap('沪ICP备12345678号')
    expect(miniShop.device.clipboard).toBe('https://beian.miit.gov.cn/')
  })

  test('sets the first password without asking for a current one', async () => {
    const user = await openSecurity()
    await user.tap('登录密码')
    await user.waitFor('设置密码后，可使用密码登录')
    expect(user.sees('当前密码')).toBe(false)
    await user.type('新密码', PASSWORD)
    await user.tap('保存')
    await user.waitFor('已设置')
  })

  test('binds an email address to this account and no other', async () => {
    const user = await openSecurity()
    await user.tap('邮箱')
    await bindEmail(user, miniShop.shop, EMAIL)
    await user.waitFor('ada***com')
    expect(miniShop.shop.state.data.users.map(({ email }) => email)).toEqual([EMAIL])
  })

  test('an account without this platform is linked before an email address is bound', async () => {
    const user = await newMember(miniShop)
    await user.tap('账号与安全')
    await user.waitFor('会员 ID')
    await user.tap('邮箱')
    await user.waitFor('为避免产生重复账号')
    expect(user.program.journal.requestsTo('user/appemailbind')).toEqual([])
  })

  const confirmCancelling = async (user: User) => {
    await user.tap('注销账号')
    await user.waitFor('注销后账号无法恢复')
    await user.tick('我已阅读并同意')
    await user.type('输入“注销”以确认', '注销')
    await user.tap('注销账号')
    await user.answer('注销')
  }

  test('is not cancelled without the typed word and the last question', async () => {
    const user = await openSecurity()
    await user.tap('注销账号')
    await user.waitFor('注销后账号无法恢复')
    await user.tap('注销账号')
    await user.waitFor('请按提示输入确认文字')
    await user.tick('我已阅读并同意')
    await user.type('输入“注销”以确认', '注销')
    await user.tap('注销账号')
    await user.answer('取消')
    expect(user.program.journal.requestsTo('safety/logout')).toEqual([])
  })

  test('is kept while orders are open, and the shop says how many', async () => {
    const user = await openSecurity()
    const { orders, users } = miniShop.shop.state.data
    for (const { id } of users) orders.push({ user_id: id, status: 1 }, { user_id: id, status: 0 })
    await confirmCancelling(user)
    await user.waitFor('存在2个订单未完成')
  })

  test('is cancelled, and nobody is signed in silently afterwards', async () => {
    const user = await openSecurity()
    await confirmCancelling(user)
    await user.waitFor(ENTRY_TEXT[vendor.target])
    const again = await miniShop.launch()
    expect(again.sees(ENTRY_TEXT[vendor.target])).toBe(true)
    expect(again.program.journal.logins).toBe(0)
  })
})
