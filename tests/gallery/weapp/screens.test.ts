import { MiniShop } from '../../mini/driver/mini-shop'
import { RenderedProgram } from '../../mini/glass-easel/rendered-program'
import { weapp } from '../../mini/host/vendors/weapp'
import { words } from '../../support/words'
import { galleryBrowserForTheseTests } from '../gallery-browser'
import { galleryLanguages } from '../gallery-languages'
import { appearancesIn } from '../looks'
import { takeSnapshots } from '../snapshots'
import { accountStates } from './account-states'
import { bindStates } from './bind-states'
import { entryStates } from './entry-states'
import { failureStates } from './failure-states'
import { homeStates } from './home-states'
import { profileStates } from './profile-states'
import { type State, states } from './states'

const galleryBrowser = galleryBrowserForTheseTests()

const allStates = [
  ...states,
  ...homeStates,
  ...entryStates,
  ...profileStates,
  ...bindStates,
  ...accountStates,
  ...failureStates,
]

describe.each(galleryLanguages)('in %s', (language) => {
  const shownIn = ({ looks }: State) => appearancesIn(language, looks)
  const shownStates = allStates.filter((state) => shownIn(state).length > 0)

  test.each(shownStates.map((state) => [state.name, state] as const))(
    '%s matches the baseline',
    async (name, state) => {
      const miniShop = new MiniShop(weapp)
      await miniShop.open()
      try {
        await miniShop.shop.configure(state.settings ?? {})
        const value = { appearance: 'auto', language }
        miniShop.device.storage.write('account.preferences', JSON.stringify({ version: 1, value }))
        const user = await state.reach({ miniShop, t: words[language] })
        const shown = await RenderedProgram.open(user, galleryBrowser())
        const snapshot = {
          name: `weapp/${name}.${language}`,
          checked: false,
          shownIn: shownIn(state),
        }
        expect(await takeSnapshots(shown.page, snapshot)).toEqual([])
        expect(await shown.troubles()).toEqual([])
        await shown.close()
      } finally {
        await miniShop.close()
      }
    },
  )
})
