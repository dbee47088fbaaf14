import { galleryBrowserForTheseTests } from './gallery-browser'
import { BrowserStage } from './h5/browser-stage'
import { appearancesIn, galleryLanguages } from './looks'
import { Screen } from './screen'
import { takeSnapshots } from './snapshots'
import type { GalleryPlatform, OpenStage } from './stage'
import type { State } from './state'
import { MiniStage } from './weapp/mini-stage'

const openStage: Record<GalleryPlatform, OpenStage> = { h5: BrowserStage.open, weapp: MiniStage.open }

/**
 * A test for each state: it matches the baseline, and in a browser axe finds nothing in it, in every look that it is
 * shown in.
 */
export function snapshotTests(platform: GalleryPlatform, states: readonly State[]): void {
  const galleryBrowser = galleryBrowserForTheseTests()
  const checked = platform === 'h5'
  const nameOf = ({ name, weappName = name }: State) => (platform === 'weapp' ? weappName : name)

  describe.each(galleryLanguages)('in %s', (language) => {
    const shownIn = (state: State) => appearancesIn(language, state[platform])
    const shownStates = states.filter((state) => shownIn(state).length > 0)

    test.each(shownStates.map((state) => [nameOf(state), state] as const))(
      checked ? '%s matches the baseline and is accessible' : '%s matches the baseline',
      async (name, state) => {
        const stage = await openStage[platform](galleryBrowser(), language, state)
        const faults: string[] = []
        try {
          await state.reach(new Screen(stage, platform, language))
          const page = await stage.picture(state.toast ?? false)
          const snapshot = { name: `${platform}/${name}.${language}`, checked, shownIn: shownIn(state) }
          expect(await takeSnapshots(page, snapshot)).toEqual([])
        } finally {
          faults.push(...(await stage.close()))
        }
        expect(faults).toEqual([])
      },
    )
  })
}
