import { allLooks, oneLook, twoLooks } from '../looks'
import { complete } from '../sample-data'
import type { Screen } from '../screen'
import { type State, state } from '../state'
import { opened } from './steps'

const open = opened('profile', 'profile.address')

/** A profile with another nickname that is not saved yet. */
export const edit = async (screen: Screen) => {
  await open(screen)
  await screen.type('profile.nickname', '张三')
}

/** The picker of a row, open as soon as this of its choices can be read. */
const openPicker =
  (row: 'profile.gender' | 'profile.birthday' | 'profile.region', choice: (screen: Screen) => string) =>
  async (screen: Screen) => {
    await open(screen)
    await screen.tap(row)
    await screen.reads(choice(screen))
  }

export const profileStates: readonly State[] = [
  state('profile', { h5: allLooks, weapp: allLooks, member: {} }, open),
  state('profile-complete', { h5: allLooks, weapp: oneLook, member: complete }, open),
  state('profile-offline', { weapp: allLooks, member: {} }, async (screen) => {
    await screen.stage.fail('offline')
    await screen.open('profile')
    await screen.says('stale.offline')
  }),
  state('profile-leaving', { h5: allLooks, member: {} }, async (screen) => {
    await edit(screen)
    await screen.tap('action.back')
    await screen.says('profile.leaveTitle')
  }),
  state('profile-draft', { h5: allLooks, weapp: oneLook, member: {} }, async (screen) => {
    await edit(screen)
    await screen.driver.leaveField()
    await screen.driver.kill()
    await open(screen)
    await screen.says('draft.found')
  }),
  state('profile-error', { h5: allLooks, weapp: twoLooks, member: {} }, async (screen) => {
    await open(screen)
    if (screen.isBrowser) await screen.type('profile.nickname', '')
    await screen.type('profile.address', '&'.repeat(30))
    await screen.tap('profile.save')
    await screen.says('problem.addressTooLong')
  }),
  state('profile-failed', { h5: allLooks, weapp: oneLook, member: {} }, async (screen) => {
    await edit(screen)
    await screen.stage.fail('broken')
    await screen.tap('profile.save')
    await screen.says('error.server')
  }),
  state('profile-busy', { weapp: oneLook, member: {} }, async (screen) => {
    await edit(screen)
    await screen.stage.fail('silent')
    await screen.tap('profile.save')
  }),
  state('profile-saved', { h5: allLooks, toast: true, member: {} }, async (screen) => {
    await edit(screen)
    await screen.tap('profile.save')
    await screen.says('profile.saved')
  }),
  state('profile-signed-out', { h5: allLooks, member: {} }, async (screen) => {
    await edit(screen)
    screen.stage.shop.data.tokens = {}
    await screen.tap('profile.save')
    await screen.says('error.signedOut')
  }),
  state(
    'picker-gender',
    { h5: allLooks, weapp: twoLooks, weappName: 'profile-gender', member: {} },
    openPicker('profile.gender', ({ text }) => text('gender.1')),
  ),
  state(
    'picker-birthday',
    { h5: allLooks, member: complete },
    openPicker('profile.birthday', () => '1995'),
  ),
  state(
    'picker-region',
    { h5: allLooks, member: complete },
    openPicker('profile.region', () => '宁波市'),
  ),
  state('picker-region-failed', { h5: allLooks, member: {} }, async (screen) => {
    await screen.inBrowser.fail('offline', /region-data/)
    await openPicker('profile.region', ({ text }) => text('region.failed'))(screen)
  }),
  state('crash', { h5: allLooks, weapp: twoLooks, member: {} }, async (screen) => {
    await screen.open('home')
    await screen.says('home.signOut')
    const mend = await screen.stage.crashProfile()
    await screen.tap('profile.title')
    await screen.says('crash.text')
    await mend()
  }),
]
