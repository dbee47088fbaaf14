import { galleryBrowserForTheseTests } from '../gallery-browser'
import { galleryLanguages } from '../gallery-languages'
import { takeSnapshots } from '../snapshots'
import { BrowserScreen } from './browser-screen'
import type { State } from './state'

/** A test for each state: it matches the baseline, and axe finds nothing in it, in light and in dark. */
export function snapshotTests(states: readonly State[]): void {
  const galleryBrowser = galleryBrowserForTheseTests()

  describe.each(galleryLanguages)('in %s', (language) => {
    test.each(states.map((state) => [state.name, state] as const))(
      '%s matches the baseline and is accessible, in light and dark',
      async (name, state) => {
        const screen = await BrowserScreen.open(galleryBrowser(), language, state)
        try {
          await state.reach(screen)
          if (!state.toast) await screen.hideToast()
          const snapshot = { name: `h5/${name}.${language}`, checked: true }
          expect(await takeSnapshots(screen.page, snapshot)).toEqual([])
        } finally {
          await screen.close()
        }
      },
    )
  })
}
