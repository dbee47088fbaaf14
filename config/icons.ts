import { readFileSync } from 'node:fs'
import path from 'node:path'

/** A drawing as the address of an image, as short as a style sheet can hold it. */
function addressOf(svg: string): string {
  const short = svg.trim().replaceAll(/>\s+</g, '><').replaceAll('"', "'")
  return `url("data:image/svg+xml,${short.replaceAll(/[<>#]/g, encodeURIComponent)}")`
}

/** One of Heroicons' outline icons. */
function icon(name: string): string {
  const source = readFileSync(require.resolve(`heroicons/24/outline/${name}.svg`), 'utf8')
  const drawing = [...source.matchAll(/ d="([^"]+)"/g)].map(([, line]) => `<path d="${line}"/>`).join('')
  const stroke = 'fill="none" stroke="#000" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"'
  return addressOf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" ${stroke}>${drawing}</svg>`)
}

/** One of the app's own drawings. */
const illustration = (name: string): string =>
  addressOf(readFileSync(path.resolve(__dirname, `../src/components/illustrations/${name}.svg`), 'utf8'))

/** icon.css with a drawing in the place of each `var(--heroicon-…)` and `var(--illustration-…)`: only these are built in. */
export const fillIcons = (css: string): string =>
  css
    .replace(/var\(--heroicon-([\w-]+)\)/g, (_, name: string) => icon(name))
    .replace(/var\(--illustration-([\w-]+)\)/g, (_, name: string) => illustration(name))
