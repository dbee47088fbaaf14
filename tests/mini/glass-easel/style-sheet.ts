import path from 'node:path'
import type { PackageFiles } from '../host/package-files'

/** What WeChat gives its elements before any style of the app, as far as it shows on our screens. */
const BUILT_IN = `
body{margin:0}
view,scroll-view,picker,form{display:block}
form{margin:0}
image{display:inline-block;overflow:hidden;width:320px;height:240px}
image>img{width:100%;height:100%;display:block}
wx-button{display:block;position:relative;box-sizing:border-box;margin:0;padding:0 14px;border:1px solid rgba(0,0,0,.2);
  border-radius:5px;background:#f8f8f8;color:#000;font:inherit;font-size:18px;line-height:2.5556;text-align:center;overflow:hidden}
input{display:block;box-sizing:border-box;border:0;padding:0;background:none;font:inherit;height:1.4em;outline:none}
`

const IMPORT = /@import\s+"(\.[^"]+)";?/g
const LENGTH = /(-?[\d.]+)rpx/g
const PAGE_ELEMENT = /(^|[},\s])page(?=[\s,{:.>])/g

/** The style sheet of one page for a browser: rpx are 750ths of the width, and `page` is the body. */
export function browserStyle(files: PackageFiles, route: string): string {
  const resolved = (name: string): string =>
    files.has(name)
      ? files
          .read(name)
          .replace(IMPORT, (_, inner: string) => resolved(path.posix.join(path.posix.dirname(name), inner)))
      : ''
  const style = `${resolved('app.wxss')}\n${resolved(`${route}.wxss`)}`
  const lengths = style.replace(LENGTH, (_, length: string) => `${(Number(length) / 750) * 100}vw`)
  return BUILT_IN + lengths.replace(PAGE_ELEMENT, '$1body')
}
