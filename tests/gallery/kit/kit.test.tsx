import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { inProject } from '../../../scripts/project-root'
import { wholeGalleryBrowserForTheseTests } from '../gallery-browser'
import { takeSnapshots } from '../snapshots'
import { KitPage } from './kit-page'

// It asks the window where the shop is.
jest.mock('@vendor', () => ({ vendor: { shopUrl: '' } }))

const galleryBrowser = wholeGalleryBrowserForTheseTests()

/** The style sheets of the built browser app. */
const builtStyles = () => {
  const folder = inProject('dist/h5/css')
  return readdirSync(folder)
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n')
}

const width = 1170

test('the kit matches the baseline and is accessible, in light and dark', async () => {
  const page = await galleryBrowser().newPage({ viewport: { width, height: 800 } })
  await page.setContent(
    `<!doctype html><html lang="zh-Hans"><title>Kit</title><style>${builtStyles()}</style><body>${renderToStaticMarkup(<KitPage />)}</body></html>`,
  )
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height })
  expect(await takeSnapshots(page, { name: 'h5/kit.zh', checked: true })).toEqual([])
})
