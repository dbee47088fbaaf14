import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { budgets, laterMarks, regionDataMarks } from '../../config/budgets'
import { launchBrowser } from '../browser/launch-browser'
import { outputOf } from '../build/build-target'
import { startSite } from '../serve/site'
import { nothingLine, type SizeLine, sizeLine } from './size-line'

interface LoadedFile {
  path: string
  bytes: Buffer
}

async function loadedCode(page: Page, address: string): Promise<LoadedFile[]> {
  const files: Promise<LoadedFile>[] = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (!/\.(js|css)$/.test(pathname)) return
    files.push(response.body().then((bytes) => ({ path: pathname, bytes })))
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.locator('input').first().waitFor()
  return Promise.all(files)
}

/** What a browser that was never here loads of our code to show the first screen, asked of a real one. */
export async function firstLoad(): Promise<SizeLine[]> {
  const { screen, gzipKb } = budgets.h5FirstLoad
  const site = await startSite({ dist: outputOf('h5') })
  const browser = await launchBrowser()
  try {
    const files = await loadedCode(await browser.newPage(), `${site.url}/#/${screen}`)
    const gzipped = files.map(({ path, bytes }) => ({ path, size: gzipSync(bytes).length }))
    const sum = gzipped.reduce((total, { size }) => total + size, 0)
    const holding = (marks: readonly string[]) =>
      files.filter(({ bytes }) => marks.some((mark) => bytes.includes(mark))).map(({ path }) => path)
    return [
      sizeLine(
        'h5 register, first load',
        sum,
        gzipKb,
        gzipped.map(({ path, size }) => `${path} ${size}`).join('\n'),
      ),
      nothingLine('region data in it', holding(regionDataMarks)),
      nothingLine('code of later screens', holding(laterMarks)),
    ]
  } finally {
    await browser.close()
    await site.close()
  }
}
