import path from 'node:path'
import { fallback, looseObject, object, optional, parse, record, string, unknown } from 'valibot'

/** The files of a mini-program, by their path in it. */
export type Files = ReadonlyMap<string, string>

/** What belongs to a mini-program of its own: the host has these itself. */
const ofTheApp = ['app.json', 'theme.json', 'project.config.json', 'mini.project.json']

const windowSettings = fallback(record(string(), unknown()), {})
const appFile = looseObject({ window: optional(windowSettings, {}) })
const themeFile = object({ light: record(string(), string()) })

/** What bundles share by a name on `wx`, `my` or `tt`: a host that was built by Taro has it under the first one. */
const shared = [
  ['.webpackJsonp', '.shopxoAccountCentre'],
  ['.taroEventCenter', '.shopxoAccountEvents'],
] as const

const STRICT = '"use strict";'

/** Written in front of a script, and never before its directive. */
const before = (code: string, words: string) =>
  code.startsWith(STRICT) ? STRICT + words + code.slice(STRICT.length) : words + code

/** Where a file of the package finds another one at its top. */
const fromTop = (file: string, name: string) => {
  const way = path.posix.relative(path.posix.dirname(file), name)
  return way.startsWith('.') ? way : `./${way}`
}

function script(file: string, code: string, root: string, starts: boolean): string {
  const words = [
    // The app registers itself nowhere: the host has an App, and this one begins with the first of its screens.
    file === 'app.js' ? 'var App=function(app){app.onLaunch()};' : '',
    code.includes('ACCOUNT_ROOT') ? `var ACCOUNT_ROOT="/${root}";` : '',
    starts ? `require(${JSON.stringify(fromTop(file, 'app'))});` : '',
  ]
  const renamed = shared.reduce((text, [name, own]) => text.split(name).join(own), code)
  return before(renamed, words.join(''))
}

/** The colours of the window by day, in place of the names that the app's theme.json resolves. */
function windowOf(files: Files): Record<string, unknown> {
  const settings = parse(appFile, JSON.parse(files.get('app.json') ?? '{}')).window
  const theme = files.get('theme.json')
  const light = theme ? parse(themeFile, JSON.parse(theme)).light : {}
  const resolved = (value: unknown) => (/^@/.test(String(value)) ? light[String(value).slice(1)] : value)
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, resolved(value)]))
}

/**
 * The files of a built mini-program as a part of another one: the pages start the app, bring the app's styles and
 * window with them, and open each other under the root.
 * @param files the build of a mini-program of its own
 * @param pages its pages, such as `pages/home/index`
 * @param style the ending of style sheets, such as `.wxss`
 * @throws an Error for a build that doesn't start itself by `App(…)`
 */
export function embeddedPackage(files: Files, pages: readonly string[], style: string, root: string): Files {
  if (!files.get('app.js')?.includes('App(')) throw new Error('The build has no app.js that calls App.')
  const result = new Map<string, string>()
  for (const [file, text] of files) {
    if (ofTheApp.includes(file)) continue
    const name = file.replace(/\.js$/, '')
    const starts = pages.includes(name) || name === 'comp'
    result.set(file, file.endsWith('.js') ? script(file, text, root, starts) : text)
  }
  const settings = windowOf(files)
  for (const page of pages) {
    const ofPage: object = JSON.parse(files.get(`${page}.json`) ?? '{}')
    result.set(`${page}.json`, JSON.stringify({ ...settings, ...ofPage }))
    const sheet = `${page}${style}`
    result.set(sheet, `@import "${fromTop(sheet, `app${style}`)}";${files.get(sheet) ?? ''}`)
  }
  return result
}
