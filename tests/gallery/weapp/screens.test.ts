import { MiniShop } from '../../mini/driver/mini-shop'
import { RenderedProgram } from '../../mini/glass-easel/rendered-program'
import { weapp } from '../../mini/host/vendors/weapp'
import { words } from '../../support/words'
import { galleryBrowserForTheseTests } from '../gallery-browser'
import { galleryLanguages } from '../gallery-languages'
import { takeSnapshots } from '../snapshots'
import { accountStates } from './account-states'
import { states } from './states'

const galleryBrowser = galleryBrowserForTheseTests()

describe.each(galleryLanguages)('in %s', (language) => {
  test.each([...states, ...accountStates].map((state) => [state.name, state] as const))(
    '%s matches the baseline, in light and dark',
    async (name, state) => {
      const miniShop = new MiniShop(weapp)
      await miniShop.open()
      await miniShop.shop.configure(state.settings ?? {})
      const value = { appearance: 'auto', language }
      miniShop.device.storage.write('account.preferences', JSON.stringify({ version: 1, value }))
      const shown = await RenderedProgram.open(
        await state.reach({ miniShop, t: words[language] }),
        galleryBrowser(),
      )
      try {
        expect(
          await takeSnapshots(shown.page, { name: `weapp/${name}.${language}`, checked: false }),
        ).toEqual([])
        expect(await shown.troubles()).toEqual([])
      } finally {
        await shown.close()
        await miniShop.close()
      }
    },
  )
})
