import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { until } from '../support/until'
import { Touch } from './driver/touch'
import { Device } from './host/device'
import { MiniProgram } from './host/mini-program'
import { PackageFiles } from './host/package-files'
import { withDescendants } from './host/screen-node'
import { alipay } from './host/vendors/alipay'
import type { Vendor } from './host/vendors/vendor'
import { weapp } from './host/vendors/weapp'

const BASE = `<wxs module="xs" src="./utils.wxs" />
<template name="taro_tmpl"><template is="{{xs.a(0, item.nn)}}" data="{{i:item}}" wx:for="{{root.cn}}" /></template>
<template name="tmpl_0_1"><view bindtap="eh" class="{{i.cl}}">{{i.v}}</view></template>
<template name="tmpl_0_4"><view bindtap="eh"><block wx:for="{{i.cn}}" /></view></template>
<template name="tmpl_0_2"><button bindtap="eh" onTap="eh" id="{{i.uid}}"></button></template>
<template name="tmpl_0_3"><label for="{{i.p1}}"></label></template>
<template name="tmpl_deep"><comp i="{{i}}" l="{{l}}" /></template>`

/** A mini-program of one page that does one thing when it is loaded. */
function packageThat(folder: string, code: string, vendor: Vendor): PackageFiles {
  const files = {
    'app.json': '{"pages":["pages/only/index"]}',
    'app.js': 'App({ heard: [] })',
    [`base${vendor.templateEnding}`]: BASE,
    'pages/only/index.json': '{"usingComponents":{"comp":"../../comp"}}',
    'comp.js': "Component({ methods: { eh: function (e) { getApp().heard.push('component ' + e.type) } } })",
    // Of the second level on, the component draws.
    [vendor.templateScript]:
      "module.exports = { a: function (l, n, s) { return l > 0 ? 'tmpl_deep' : 'tmpl_0_' + n }, f: function () { return '' } }",
    'pages/only/index.js': `Page({ data: {}, onLoad: function (query) { ${code} },
      eh: function (e) { getApp().heard.push('page ' + e.type) } })`,
  }
  mkdirSync(path.join(folder, 'pages/only'), { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  return new PackageFiles(folder)
}

describe('the host', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'mini-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const launch = (code: string, vendor: Vendor = weapp) => {
    const device = new Device('http://127.0.0.1:9', () => ({ encryptedData: '', iv: '' }))
    return new MiniProgram(vendor, device, packageThat(folder, code, vendor))
  }
  const run = async (code: string, vendor?: Vendor) => {
    const program = launch(code, vendor)
    await until('the page is idle or broken', () => program.settled || program.journal.faults.length > 0)
    return program
  }
  const faultsOf = async (code: string) => (await run(code)).journal.faults.join('\n')

  test('reports nothing for a correct page', async () => {
    const program = await run("this.setData({ 'root.cn': [{ nn: '1', sid: 'a', v: 'hello' }] })")
    expect(program.journal.faults).toEqual([])
    expect(program.journal.drawings).toHaveLength(1)
  })

  test.each([
    ...[
      'window',
      'document',
      'localStorage',
      'fetch',
      'XMLHttpRequest',
      'URLSearchParams',
      'AbortController',
    ],
    ...['TextEncoder', 'FormData', 'crypto', 'process', 'Buffer', 'structuredClone', 'queueMicrotask'],
  ])('%s is a ReferenceError', async (name) => {
    expect(await faultsOf(`${name}.toString()`)).toMatch(`${name} is not defined`)
  })

  test('a node without template is reported', async () => {
    expect(await faultsOf("this.setData({ 'root.cn': [{ nn: '77', sid: 'a' }] })")).toMatch(
      'no template tmpl_0_77',
    )
  })

  test('an API that the platform lacks is reported, even where the error is swallowed', async () => {
    expect(await faultsOf('try { wx.getOpenUserInfo({}) } catch (e) {}')).toMatch('wx.getOpenUserInfo')
  })

  test.each([
    ['a timer', "setTimeout(function () { throw new Error('thrown late') }, 1)"],
    ['a callback of the platform', "wx.login({ success: function () { throw new Error('thrown late') } })"],
    ['a lifecycle method', "throw new Error('thrown late')"],
  ])('an error in %s is reported', async (_, code) => {
    expect(await faultsOf(code)).toMatch('thrown late')
  })

  test('nothing runs after the app was killed', async () => {
    const program = launch("setTimeout(function () { throw new Error('late') }, 1)")
    program.kill()
    await pause(50)
    expect(program.journal.faults).toEqual([])
  })

  test('canIUse answers by what the platform has', async () => {
    const program = await run(`this.setData({
      known: wx.canIUse('getSystemInfoSync'), unknown: wx.canIUse('getOpenUserInfo'),
      button: wx.canIUse('button.open-type.chooseAvatar'), noButton: wx.canIUse('button.open-type.getAuthorize'),
    })`)
    expect(program.page.data).toMatchObject({ known: true, unknown: false, button: true, noButton: false })
  })

  test('a request outside of the allowed domains fails as on the platform', async () => {
    const program = await run(`var page = this
      wx.request({ url: 'https://elsewhere.example.com/', fail: function (e) { page.setData({ said: e.errMsg }) } })`)
    expect(program.page.data.said).toBe('request:fail url not in domain list')
  })

  test('a request that is left alone behind another app is broken off', async () => {
    const program = launch(`var page = this
      wx.request({ url: 'https://shop.example.com/', fail: function (e) { page.setData({ said: e.errMsg }) } })`)
    program.device.network.interrupt()
    await until('the answer', () => program.page.data.said !== undefined)
    expect(program.page.data.said).toBe('request:fail interrupted')
  })

  /** A tap on the first element of that tag, and who heard of it. */
  const heard = async (vendor: Vendor, nodes: string, tag: string) => {
    const program = await run(`this.setData({ 'root.cn': ${nodes} })`, vendor)
    const node = [...withDescendants(program.screen)].find((at) => at.tag === tag)
    if (node) new Touch(program).tap(node)
    return program.app.heard
  }

  test('what Taro’s component draws is heard by the component', async () => {
    const nested = "[{ nn: '4', sid: 'a', cn: [{ nn: '2', sid: 'b', uid: 'b' }] }]"
    expect(await heard(weapp, nested, 'button')).toEqual(['component tap', 'page tap'])
  })

  test.each([
    ['weapp', weapp, ['page tap']],
    ['alipay', alipay, []],
  ])('%s: a tap on a label reaches the button that it is for, or not', async (_, vendor, expected) => {
    const labelled = "[{ nn: '3', sid: 'a', p1: 'b' }, { nn: '2', sid: 'b', uid: 'b' }]"
    expect(await heard(vendor, labelled, 'label')).toEqual(expected)
  })
})
