import { JSDOM } from 'jsdom'
import { criticalCss } from '../../scripts/build/shells/critical-css'
import { textsOfDrawings } from '../../scripts/build/shells/shell-texts'

const bodyOf = (html: string) => new JSDOM(html).window.document.body

describe('the styles of the first drawings', () => {
  const body = bodyOf('<div class="card"><button class="go">Go</button><p class="note"></p></div>')
  const critical = (css: string) => criticalCss(css, body).replaceAll(/\s+/g, ' ').trim()

  test('are the rules of what stands in the page, in their order and with their states', () => {
    const css =
      '.go{top:1px}.away{top:2px}.card>.go:checked{top:3px}.note::before,.away::before{top:4px}body{top:5px}'
    expect(critical(css)).toContain(
      '.go{top:1px}.card>.go:checked{top:3px}.note::before{top:4px}body{top:5px}',
    )
    expect(critical(css)).not.toContain('away')
  })

  test.each([
    '.card :first-child',
    '.card > :not(.away)',
    ':focus-within',
    'button.go:hover',
    '.card .go:not([disabled])',
  ])('%s concerns them', (selector) => {
    expect(critical(`${selector}{top:1px}`)).toContain('{top:1px}')
  })

  test('keep only the properties that they use, nothing that moves, and no look of a finger or of forced colours', () => {
    const css =
      ':root{--used:1px;--unused:2px}.go{top:var(--used);animation:turn 1s;transition:top 1s}@keyframes turn{to{top:0}}' +
      '.go:active{top:4px}.go:focus-visible{top:5px}@media (forced-colors:active){.go{top:6px}}'
    expect(critical(css)).toContain('--used')
    expect(critical(css)).not.toMatch(/unused|turn|transition|[456]px/)
  })

  test('leave the place of an icon empty until it comes, in its size', () => {
    const css =
      '.ac-icon{height:22px;mask:var(--ac-icon);background:red}.go{--ac-icon:url("data:image/svg+xml,x")}'
    expect(critical(css)).not.toMatch(/svg|mask:var|red/)
  })

  test('show which button waits for the app', () => {
    expect(critical('')).toContain('[data-tapped]{opacity:.6}')
  })
})

describe('the texts of the first drawings', () => {
  const screen = (title: string, hint: string) => `<h1>${title}</h1><input placeholder="${hint}">`

  test('have a row for each text, once, in their order', () => {
    const chinese = [screen('登录', '账号'), screen('登录', '1')]
    const english = [screen('Sign in', 'Account'), screen('Sign in', '1')]
    expect(textsOfDrawings([chinese, english])).toEqual([
      ['登录', 'Sign in'],
      ['账号', 'Account'],
      ['1', '1'],
    ])
  })

  test('are refused where one text has two translations, so that none is shown in the wrong place', () => {
    const chinese = [screen('登录', '登录')]
    const english = [screen('Sign in', 'Log in')]
    expect(() => textsOfDrawings([chinese, english])).toThrow('登录')
  })

  test('are refused where a language draws something else', () => {
    expect(() => textsOfDrawings([[screen('登录', '账号')], ['<h1>Sign in</h1>']])).toThrow('more than texts')
  })
})
