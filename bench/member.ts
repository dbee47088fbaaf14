import { launchBrowser } from '../scripts/browser/launch-browser'

/**
 * Registers an account in the built app, at a shop that asks for no captcha.
 * @returns what the browser keeps of it (localStorage), so that the app starts as this member
 */
export async function registeredMember(siteUrl: string): Promise<Record<string, string>> {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ locale: 'zh-CN' })
    await page.goto(`${siteUrl}/#/pages/register/index`)
    const field = (label: string) => page.getByRole('textbox', { name: label, exact: true })
    await field('用户名').waitFor()
    await field('图形验证码').waitFor({ state: 'detached' })
    await field('用户名').fill('bench_member')
    await field('密码').fill('secret12')
    await page.getByRole('checkbox').check()
    await page.getByRole('button', { name: '注册', exact: true }).click()
    await page.getByRole('button', { name: '个人资料', exact: true }).waitFor()
    return await page.evaluate(() => Object.fromEntries(Object.entries<string>({ ...localStorage })))
  } finally {
    await browser.close()
  }
}
