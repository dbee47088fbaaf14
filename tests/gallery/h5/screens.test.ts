import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../../scripts/browser/launch-browser'
import { takePortraits } from '../portraits'
import { galleryLanguages } from '../wanted'
import { BrowserScreen } from './browser-screen'
import { states } from './states'

jest.setTimeout(60_000)

let browser: Browser
let darkroom: Page

beforeAll(async () => {
  browser = await launchBrowser()
  darkroom = await browser.newPage()
})
afterAll(() => browser?.close())

describe.each(galleryLanguages)('in %s', (language) => {
  test.each(states.map((state) => [state.name, state] as const))(
    '%s looks as accepted and is accessible, in light and dark',
    async (name, state) => {
      const screen = await BrowserScreen.open(browser, language, state)
      try {
        await state.reach(screen)
        expect(
          await takePortraits(screen.page, { name: `h5/${name}.${language}`, checked: true, darkroom }),
        ).toEqual([])
      } finally {
        await screen.close()
      }
    },
  )
})
