import { shopForEachTest } from '../../../tests/contract/running-shop'
import { newMember } from '../../../tests/support/new-member'
import { saveEdits } from '../../../tests/support/save-edits'

// A browser that can't load a file: offline, or after a deploy that has taken it away.
const mockFails = { profile: 0, phone: 0 }
jest.mock('./save-profile', () => {
  if (mockFails.profile-- > 0) throw new Error('Loading chunk profile failed.')
  return jest.requireActual('./save-profile')
})
jest.mock('./bind-mobile', () => {
  if (mockFails.phone-- > 0) throw new Error('Loading chunk bind-mobile failed.')
  return jest.requireActual('./bind-mobile')
})

const shop = shopForEachTest()

beforeEach(() => {
  // What another test has loaded would not load again.
  jest.resetModules()
  return shop.configure({ home_user_register_img_verify_state: 0 })
})

test('a save whose code can’t be loaded is offline, and the next one saves', async () => {
  const user = await newMember(shop.url)
  mockFails.profile = 1
  await expect(saveEdits(user, { nickname: '一' })).rejects.toMatchObject({ kind: 'offline' })
  await saveEdits(user, { nickname: '二' })
  expect(user.getState().session).toMatchObject({ user: { nickname: '二' } })
})

test('binding a phone whose code can’t be loaded is offline, and the next try binds', async () => {
  const user = await newMember(shop.url)
  const mobile = '13800138001'
  const code = await shop.bindCode(mobile)
  mockFails.phone = 1
  const bind = () => user.getState().bindMobile({ mobile, code })
  await expect(bind()).rejects.toMatchObject({ kind: 'offline', endpoint: 'user/appmobilebind' })
  await expect(bind()).resolves.toMatchObject({ user: { mobile } })
})

test('a save of somebody who signs out while its code loads saves nothing', async () => {
  const user = await newMember(shop.url)
  const saving = saveEdits(user, { nickname: '一' })
  user.getState().signOut()
  await expect(saving).rejects.toMatchObject({ kind: 'aborted' })
  expect(shop.state.data.users.map(({ nickname }) => nickname)).toEqual([''])
})
