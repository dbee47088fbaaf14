import { readFileSync } from 'node:fs'

/** The drawing of one of Heroicons' outline icons as the address of an image, as short as a style sheet can hold it. */
function iconAddress(name: string): string {
  const source = readFileSync(require.resolve(`heroicons/24/outline/${name}.svg`), 'utf8')
  const drawing = [...source.matchAll(/ d="([^"]+)"/g)].map(([, path]) => `%3Cpath d='${path}'/%3E`).join('')
  const stroke =
    "fill='none' stroke='%23000' stroke-width='1.5' stroke-linecap='round' stroke-linejoin='round'"
  const frame = `xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' ${stroke}`
  return `url("data:image/svg+xml,%3Csvg ${frame}%3E${drawing}%3C/svg%3E")`
}

/** icon.css with a drawing in the place of each `var(--heroicon-…)`: only these become part of the app. */
export const fillIcons = (css: string): string =>
  css.replace(/var\(--heroicon-([\w-]+)\)/g, (_, name: string) => iconAddress(name))
