import { takePortraits } from '../portraits'
import { studioForTheseTests } from '../studio'
import { galleryLanguages } from '../wanted'
import { BrowserScreen } from './browser-screen'
import type { State } from './state'

/** A test for each state: it looks as it was accepted, and axe finds nothing in it, in light and in dark. */
export function lookAt(states: readonly State[]): void {
  const studio = studioForTheseTests()

  describe.each(galleryLanguages)('in %s', (language) => {
    test.each(states.map((state) => [state.name, state] as const))(
      '%s looks as accepted and is accessible, in light and dark',
      async (name, state) => {
        const { browser, darkroom } = studio()
        const screen = await BrowserScreen.open(browser, language, state)
        try {
          await state.reach(screen)
          if (!state.notice) await screen.hideNotice()
          const portraits = { name: `h5/${name}.${language}`, checked: true, darkroom }
          expect(await takePortraits(screen.page, portraits)).toEqual([])
        } finally {
          await screen.close()
        }
      },
    )
  })
}
