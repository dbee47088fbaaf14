import type { GalleryLanguage } from '../../support/words'
import { galleryBrowserForTheseTests } from '../gallery-browser'
import { complete } from '../sample-data'
import { takeSnapshots } from '../snapshots'
import { type Beginning, BrowserScreen } from './browser-screen'

const galleryBrowser = galleryBrowserForTheseTests()

interface Sample extends Beginning {
  screen: string
  language: GalleryLanguage
  size: { width: number; height: number }
}

/** Small, held sideways and wide, in the languages that no other picture shows. */
const samples: readonly Sample[] = [
  { screen: 'register', language: 'spa', size: { width: 360, height: 640 } },
  { screen: 'sign-in', language: 'cht', size: { width: 844, height: 390 } },
  { screen: 'home', language: 'spa', size: { width: 1280, height: 800 }, member: complete },
  { screen: 'profile', language: 'cht', size: { width: 360, height: 640 }, member: complete },
]

test.each(samples)('$screen in $language at $size.width × $size.height', async (sample) => {
  const { screen: name, language, size } = sample
  const screen = await BrowserScreen.open(galleryBrowser(), language, sample)
  try {
    await screen.visit(name)
    await screen.page.waitForLoadState('networkidle')
    const snapshot = { name: `h5/${name}-${size.width}x${size.height}.${language}`, checked: true }
    expect(await takeSnapshots(screen.page, snapshot)).toEqual([])
  } finally {
    await screen.close()
  }
})
