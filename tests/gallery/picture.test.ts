import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { PNG } from 'pngjs'
import { inProject } from '../../scripts/project-root'
import { galleryBrowserForTheseTests } from './gallery-browser'
import { difference, smaller } from './picture'

const galleryBrowser = galleryBrowserForTheseTests()

const colours = {
  light: { text: '#1a1a1c', quiet: '#65656b', ground: '#ffffff' },
  dark: { text: '#f0f0f2', quiet: '#a6a6ad', ground: '#1c1c1f' },
} as const
type Appearance = keyof typeof colours

/** Rows of a screen, each with an arrow of 12 points; `without` is the row whose arrow is gone. */
async function rows(appearance: Appearance, without = -1): Promise<Buffer> {
  const { text, quiet, ground } = colours[appearance]
  const row = (_: unknown, index: number) => `<p>个人资料 Profile 138***0${index}
    <svg width="12" height="12" style="visibility: ${index === without ? 'hidden' : 'visible'}">
      <path d="M4 2l4 4-4 4" fill="none" stroke="${quiet}" stroke-width="1.5"/></svg></p>`
  const style = `body { background: ${ground}; color: ${text}; font: 16px "Noto Sans CJK SC" }`
  const page = await galleryBrowser().newPage({ viewport: { width: 390, height: 844 } })
  await page.setContent(`<style>${style}</style>${Array.from({ length: 12 }, row).join('')}`)
  const png = await page.screenshot()
  await page.close()
  return png
}

/** The picture as another renderer would smooth its edges: each point with a tenth of its neighbour. */
function smoothedOtherwise(png: Buffer): Buffer {
  const image = PNG.sync.read(png)
  const old = Buffer.from(image.data)
  for (let at = 4; at < old.length; at += 1)
    image.data[at] = Math.round((old[at] ?? 0) * 0.9 + (old[at - 4] ?? 0) * 0.1)
  return PNG.sync.write(image)
}

describe.each(['light', 'dark'] as const)('in %s', (appearance) => {
  test('a picture looks like what is kept of it, in a quarter of its size', async () => {
    const png = await rows(appearance)
    const kept = smaller(png)
    expect(difference(kept, png)?.changed).toBeUndefined()
    expect(kept.length).toBeLessThan(png.length / 2)
  })

  test('edges that are smoothed in another way are no difference', async () => {
    const png = await rows(appearance)
    expect(difference(smaller(png), smoothedOtherwise(png))?.changed).toBeUndefined()
  })

  test('an icon of 12 points that is gone is one, and shown', async () => {
    const found = difference(smaller(await rows(appearance)), await rows(appearance, 5))
    expect(found?.changed).toBeGreaterThan(12)
    const { data } = PNG.sync.read(found?.png ?? Buffer.alloc(0))
    const reds = data.filter((red, at) => at % 4 === 0 && red === 255 && data[at + 1] === 0)
    expect(reds.length).toBeGreaterThan(12)
  })
})

test('a picture of another size differs', async () => {
  const blank = (width: number) => PNG.sync.write(new PNG({ width, height: 20 }))
  expect(difference(blank(20), blank(21))).not.toBeNull()
  expect(difference(blank(20), blank(20))).toBeNull()
})

test('a white card that is gone from an almost white screen is one', () => {
  const screen = (card: number) => {
    const image = new PNG({ width: 100, height: 100 })
    image.data.fill(0xf4)
    image.data.fill(card, 0, 4 * 100 * 20)
    return PNG.sync.write(image)
  }
  expect(difference(smaller(screen(0xff)), screen(0xff))?.changed).toBeUndefined()
  expect(difference(smaller(screen(0xff)), screen(0xf4))).not.toBeNull()
})

const MOST_BYTES = 3_000_000

test('the baseline takes no more than 3 MB', () => {
  const folder = inProject('tests/gallery/baseline')
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  const pngs = files.filter((file) => file.endsWith('.png'))
  const sizes = pngs.map((file) => statSync(path.join(folder, file)).size)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES)
})
