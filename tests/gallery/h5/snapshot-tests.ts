import { galleryBrowserForTheseTests } from '../gallery-browser'
import { galleryLanguages } from '../gallery-languages'
import { appearancesIn } from '../looks'
import { takeSnapshots } from '../snapshots'
import { BrowserScreen } from './browser-screen'
import type { State } from './state'

/** A test for each state: it matches the baseline, and axe finds nothing in it, in every look that it is shown in. */
export function snapshotTests(states: readonly State[]): void {
  const galleryBrowser = galleryBrowserForTheseTests()

  describe.each(galleryLanguages)('in %s', (language) => {
    const shownIn = ({ looks }: State) => appearancesIn(language, looks)
    const shownStates = states.filter((state) => shownIn(state).length > 0)

    test.each(shownStates.map((state) => [state.name, state] as const))(
      '%s matches the baseline and is accessible',
      async (name, state) => {
        const screen = await BrowserScreen.open(galleryBrowser(), language, state)
        try {
          await state.reach(screen)
          if (!state.toast) await screen.hideToast()
          const snapshot = { name: `h5/${name}.${language}`, checked: true, shownIn: shownIn(state) }
          expect(await takeSnapshots(screen.page, snapshot)).toEqual([])
        } finally {
          await screen.close()
        }
      },
    )
  })
}
