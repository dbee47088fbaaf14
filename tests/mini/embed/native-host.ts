import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Vendor } from '../host/vendors/vendor'

/** Where the official client keeps its member (uni-app). */
const MEMBER = 'cache_shop_user_info_key'

/** How a native page reads what is kept; Alipay's call is another. */
const read = ({ namespace }: Vendor, key: string) =>
  namespace === 'my' ? `my.getStorageSync({ key: '${key}' }).data` : `${namespace}.getStorageSync('${key}')`

/** Written as people write it: another indentation, a list in one line. */
const APP_JSON = `{
    "pages": ["pages/index/index", "pages/login/login", "pages/cart/cart"],
    "subPackages": [
        { "root": "packages/order", "pages": ["list/list"] }
    ],
    "window": { "navigationBarTitleText": "A shop" },
    "sitemapLocation": "sitemap.json"
}
`

/** What a style sheet's name ends in: `.wxss`, `.acss`, `.ttss`. */
export const styleEnding = ({ templateEnding }: Vendor): string =>
  templateEnding === '.axml' ? '.acss' : templateEnding.replace('ml', 'ss')

const page = (code: string) => `Page({ data: {}, ${code} })\n`

/**
 * A shop's own mini-program without Taro: a first page that shows who is signed in, a login page of its own, a cart that
 * asks for a sign-in, and a package of orders.
 */
export function writeNativeHost(folder: string, vendor: Vendor): void {
  const { namespace, templateEnding } = vendor
  const style = styleEnding(vendor)
  const shown = `this.setData({ who: Object(${read(vendor, MEMBER)}).username || '' })`
  const scripts: Record<string, string> = {
    app: `var own = { calls: Object.keys(${namespace}), App: App, Page: Page, Component: Component }
App({ started: 0, own: own, onLaunch: function () { this.started += 1 } })\n`,
    'pages/index/index': page(`onShow: function () { ${shown} },
      open: function (e) { ${namespace}.navigateTo({ url: e.url }) }`),
    'pages/login/login': page(`onLoad: function () { this.setData({ text: 'the host’s own login' }) }`),
    'pages/cart/cart': page(`onShow: function () { ${shown} },
      pay: function () { ${namespace}.navigateTo({ url: '/pages/login/login?from=cart' }) }`),
    'packages/order/list/list': page(`onLoad: function () {
      var own = getApp().own
      var same = own.App === App && own.Page === Page && own.Component === Component
      var added = Object.keys(${namespace}).filter(function (name) { return own.calls.indexOf(name) < 0 })
      this.setData({ orders: 3, started: getApp().started, same: same, added: added })
    }`),
  }
  const files: Record<string, string> = { 'app.json': APP_JSON, [`app${style}`]: 'page { color: #333333 }\n' }
  for (const [name, code] of Object.entries(scripts)) {
    files[`${name}.js`] = code
    if (name === 'app') continue
    files[`${name}.json`] = '{ "navigationBarTitleText": "A shop" }\n'
    files[`${name}${templateEnding}`] = '<view class="own">{{who}}</view>\n'
    files[`${name}${style}`] = '.own { color: #0000ff }\n'
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
}
