import type { Stage } from './stage'

const background = () => getComputedStyle(document.body).backgroundColor
const light = 'rgb(244, 244, 246)'
const dark = 'rgb(18, 18, 20)'

/** What concerns the whole device: language, appearance, the network, and other tabs. */
export function deviceFlows(stage: () => Stage): void {
  test('a chosen language applies at once, to every text, and is kept over a reload', async () => {
    const visitor = await stage().startAfresh({ home_site_name: 'Sandbox' })
    await visitor.visit('home')
    await visitor.tap('语言')
    await visitor.touch('option', 'Español')
    await visitor.meets('button', 'Iniciar sesión')
    expect(await visitor.run(() => document.documentElement.lang)).toBe('es')
    await visitor.tab.reload()
    await visitor.meets('button', 'Iniciar sesión')
    await visitor.tap('Crear cuenta')
    await visitor.meets('field', 'Contraseña')
    expect((await visitor.look()).lines.filter((line) => /\p{Script=Han}/u.test(line))).toEqual([])
  })

  test('dark applies at once and is kept over a reload', async () => {
    const visitor = await stage().startAfresh()
    await visitor.visit('home')
    await visitor.meets('button', '登录')
    expect(await visitor.run(background)).toBe(light)
    await visitor.tap('外观')
    await visitor.touch('option', '深色')
    await visitor.waitFor('a dark screen', async () => (await visitor.run(background)) === dark)
    await visitor.tab.reload()
    await visitor.meets('button', '登录')
    expect(await visitor.run(background)).toBe(dark)
  })

  test('without a network what was typed stays, and one more tap succeeds when it is back', async () => {
    const visitor = await stage().startAfresh()
    await visitor.visit('register')
    await visitor.type('用户名', 'zhang_san')
    await visitor.type('密码', 'secret12')
    await visitor.tick('我已阅读并同意')
    await stage().site.goAway()
    await visitor.tap('注册')
    await visitor.reads('网络连接失败，请检查网络后重试')
    await visitor.holds('用户名', 'zhang_san')
    await visitor.holds('密码', 'secret12')
    await stage().site.comeBack()
    await visitor.tap('注册')
    await visitor.meets('button', '退出登录')
  })

  test('smoke: who was here before opens the app without a network', async () => {
    const visitor = await stage().startAfresh({ home_site_name: '张记' })
    await visitor.visit('home')
    await visitor.meets('heading', '张记')
    await visitor.run(() => {
      void navigator.serviceWorker.ready.then(() => document.body.setAttribute('data-kept', ''))
    })
    await visitor.waitFor('a page that the browser has kept', () =>
      visitor.run(() => document.body.hasAttribute('data-kept')),
    )
    await stage().site.goAway()
    await visitor.tab.reload()
    await visitor.tap('登录')
    await visitor.type('账号', 'zhang_san')
    await visitor.type('密码', 'secret12')
    await visitor.tick('我已阅读并同意')
    await visitor.tap('登录')
    await visitor.reads('网络连接失败，请检查网络后重试')
    await visitor.holds('账号', 'zhang_san')
    await stage().site.comeBack()
  })

  test('another tab follows a sign-in, and a sign-out closes the form that is edited there', async () => {
    const visitor = await stage().startAfresh()
    const second = await stage().openTab()
    await second.visit('home')
    await second.meets('button', '登录')
    await visitor.visit('register')
    await visitor.register('zhang_san')
    await second.tap('个人资料')
    await second.type('详细地址', '龙井路 1 号')
    await visitor.tap('退出登录')
    await visitor.tap('退出登录')
    await second.meets('heading', '请先登录')
    expect(await second.run(() => JSON.stringify({ ...localStorage }))).not.toMatch(/zhang_san|龙井/)
  })

  test('a damaged address shows home', async () => {
    const visitor = await stage().startAfresh()
    await visitor.tab.open(`${stage().site.running.app}/#/100%`)
    await visitor.meets('button', '登录')
  })
}
