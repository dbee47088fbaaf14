import { MiniShop } from '../../mini/driver/mini-shop'
import { ShownProgram } from '../../mini/glass-easel/shown-program'
import { weapp } from '../../mini/host/vendors/weapp'
import { words } from '../../support/words'
import { takePortraits } from '../portraits'
import { studioForTheseTests } from '../studio'
import { galleryLanguages } from '../wanted'
import { states } from './states'

const studio = studioForTheseTests()

describe.each(galleryLanguages)('in %s', (language) => {
  test.each(states.map((state) => [state.name, state] as const))(
    '%s looks as accepted, in light and dark',
    async (name, state) => {
      const { browser, darkroom } = studio()
      const miniShop = new MiniShop(weapp)
      await miniShop.open()
      await miniShop.shop.configure(state.settings ?? {})
      const value = { appearance: 'auto', language }
      miniShop.device.storage.write('account.preferences', JSON.stringify({ version: 1, value }))
      const shown = await ShownProgram.open(await state.reach({ miniShop, t: words[language] }), browser)
      try {
        expect(
          await takePortraits(shown.page, { name: `weapp/${name}.${language}`, checked: false, darkroom }),
        ).toEqual([])
        expect(await shown.troubles()).toEqual([])
      } finally {
        await shown.close()
        await miniShop.close()
      }
    },
  )
})
