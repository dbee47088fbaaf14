import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Embedding, embedInto, removeFrom } from '../../scripts/embed/host-folder'
import { embedOptions } from '../../scripts/embed/options'

const embedding: Embedding = {
  root: 'account',
  files: new Map([['app.js', 'App({})']]),
  pages: ['pages/home/index', 'pages/sign-in/index', 'pages/account/security/index'],
  asksForConsent: true,
  platform: { namespace: 'wx', template: '.wxml', style: '.wxss' },
  replaces: [],
}

const APP_JSON = `{
\t"pages": ["pages/index/index", "pages/login/login", "pages/mine/mine"],
\t"tabBar": { "list": [{ "pagePath": "pages/index/index" }, { "pagePath": "pages/mine/mine" }] }
}
`

describe('a host', () => {
  let host = ''
  const write = (name: string, text: string) => {
    mkdirSync(path.join(host, path.dirname(name)), { recursive: true })
    writeFileSync(path.join(host, name), text)
  }
  const read = (name: string) => readFileSync(path.join(host, name), 'utf8')
  /** Every file with its text. */
  const everything = () =>
    readdirSync(host, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(path.join(host, name)).isFile())
      .map((name) => [name, read(name)])
      .sort()

  beforeEach(() => {
    host = mkdtempSync(path.join(tmpdir(), 'host-'))
    write('app.json', APP_JSON)
    write('pages/login/login.ts', 'Page({ own: true })')
    write('pages/login/login.wxml', '<view>own</view>')
    write('pages/login/login-help.js', 'module.exports = 1')
  })
  afterEach(() => rmSync(host, { recursive: true }))

  const loginIsOurs = { ...embedding, replaces: [{ page: 'pages/login/login', screen: 'sign-in' }] }

  test('is byte for byte what it was once the account centre is removed', () => {
    const before = everything()
    embedInto(host, loginIsOurs)
    embedInto(host, { ...loginIsOurs, root: 'packages/me' })
    expect(everything()).not.toEqual(before)
    expect(removeFrom(host)).toBe(true)
    expect(everything()).toEqual(before)
    expect(removeFrom(host)).toBe(false)
  })

  test('keeps what was changed in its app.json meanwhile', () => {
    embedInto(host, embedding)
    write('app.json', read('app.json').replace('"pages/login/login"', '"pages/login/login", "pages/new/new"'))
    removeFrom(host)
    expect(read('app.json')).toBe(
      APP_JSON.replace('"pages/login/login"', '"pages/login/login", "pages/new/new"'),
    )
  })

  test('sends from its login page to ours, with the way back', () => {
    embedInto(host, loginIsOurs)
    const names = readdirSync(path.join(host, 'pages/login'))
    expect(names.sort()).toEqual(['login-help.js', 'login.js', 'login.json', 'login.wxml'])
    const opened: string[] = []
    const run = new Function('Page', 'getCurrentPages', 'wx', read('pages/login/login.js'))
    const load = (pages: { route: string }[]) =>
      run(
        (page: { onLoad: () => void }) => page.onLoad(),
        () => pages,
        { redirectTo: ({ url }: { url: string }) => opened.push(url) },
      )
    load([{ route: 'pages/mine/mine' }, { route: 'pages/login/login' }])
    load([{ route: 'pages/login/login' }])
    expect(opened).toEqual([
      '/account/pages/sign-in/index?back=%2Fpages%2Fmine%2Fmine',
      '/account/pages/sign-in/index?back=%2Fpages%2Findex%2Findex',
    ])
  })

  test.each([
    ['a tab', { replaces: [{ page: 'pages/mine/mine', screen: 'sign-in' }] }, /is a tab/],
    ['no page of it', { replaces: [{ page: 'pages/x/x', screen: 'sign-in' }] }, /no page pages\/x\/x/],
    [
      'no screen of ours',
      { replaces: [{ page: 'pages/login/login', screen: 'x' }] },
      /there are home, sign-in/,
    ],
    ['a folder that it has', { root: 'pages' }, /choose another one by --root/],
  ])(
    'is left alone where it is asked for %s, with and without an account centre in it',
    (_, wrong, message) => {
      const isLeftAlone = () => {
        const before = everything()
        expect(() => embedInto(host, { ...embedding, ...wrong })).toThrow(message)
        expect(everything()).toEqual(before)
      }
      isLeftAlone()
      embedInto(host, embedding)
      isLeftAlone()
    },
  )
})

describe('the command', () => {
  test('reads what is asked for', () => {
    const words = [
      '--target',
      'weapp',
      '--into',
      '/host',
      '--replaces',
      '/pages/login/login',
      '--replaces',
      'a/b=profile',
    ]
    expect(embedOptions(words)).toEqual({
      target: 'weapp',
      into: '/host',
      root: 'account',
      replaces: [
        { page: 'pages/login/login', screen: 'sign-in' },
        { page: 'a/b', screen: 'profile' },
      ],
      remove: false,
    })
  })

  test.each([
    [['--target', 'weapp'], /--into names/],
    [['--into', '.'], /--target is one of weapp, alipay, tt/],
    [['--into', '.', '--target', 'swan'], /not swan/],
    [['--into', '.', '--target', 'tt', '--root', '../x'], /--root \.\.\/x is no folder/],
    [['--into', '.', '--target', 'tt', '--replaces', 'login'], /--replaces login names no page/],
  ])('%j: says what is wrong', (words, message) => {
    expect(() => embedOptions(words)).toThrow(message)
  })
})
