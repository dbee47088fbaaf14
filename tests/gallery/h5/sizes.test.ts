import type { GalleryLanguage } from '../../support/words'
import { galleryBrowserForTheseTests } from '../gallery-browser'
import type { Appearance } from '../looks'
import { Screen } from '../screen'
import { takeSnapshots } from '../snapshots'
import { sizeStates } from '../states/size-states'
import { BrowserStage } from './browser-stage'

const galleryBrowser = galleryBrowserForTheseTests()

interface Sample {
  state: keyof typeof sizeStates
  /** Width × height of the window: a small phone, one held sideways, a computer. */
  size: '360x640' | '844x390' | '1280x800'
  language: GalleryLanguage
  shownIn?: readonly Appearance[]
}

/** In the languages that no other picture shows, in light and dark. */
const otherLanguages: readonly Sample[] = [
  { state: 'register', language: 'spa', size: '360x640' },
  { state: 'sign-in', language: 'cht', size: '844x390' },
  { state: 'home', language: 'spa', size: '1280x800' },
  { state: 'profile', language: 'cht', size: '360x640' },
]

/** Long words where there is little room. */
const looks = [
  { size: '360x640', language: 'en', shownIn: ['light'] },
  { size: '844x390', language: 'en', shownIn: ['dark'] },
  { size: '1280x800', language: 'zh', shownIn: ['light'] },
] as const

const otherStates = (
  ['sign-in', 'register-errors', 'profile-edited', 'security', 'picker-gender', 'agreement-offline'] as const
).flatMap((state) => looks.map((look): Sample => ({ state, ...look })))

// On a wide screen signing in is the card that registering is.
const isLeftOut = ({ state, size }: Sample) =>
  (state === 'sign-in' && size === '1280x800') ||
  otherLanguages.some((sample) => sample.state === state && sample.size === size)

const samples = [...otherLanguages, ...otherStates.filter((sample) => !isLeftOut(sample))]

test.each(samples)('$state in $language at $size', async ({ state, size, language, shownIn }) => {
  const [width = 0, height = 0] = size.split('x').map(Number)
  const { reach, ...beginning } = sizeStates[state]
  const stage = await BrowserStage.open(galleryBrowser(), language, { ...beginning, size: { width, height } })
  try {
    await reach(new Screen(stage, 'h5', language))
    const { page } = stage.driver
    await page.waitForLoadState('networkidle')
    const snapshot = { name: `h5/${state}-${size}.${language}`, checked: true, shownIn }
    expect(await takeSnapshots(page, snapshot)).toEqual([])
  } finally {
    await stage.close()
  }
})
