import { createCancel } from '@/api/client/cancel'
import { emptyProfile } from '@/domain/profile-fields'
import { memberTab } from '../../../tests/support/member-tab'
import { sessionGate } from '../../../tests/support/session-gate'
import type { Answer } from '../../../tests/support/shop-by-endpoint'
import { userToday } from '../../../tests/support/wire-users'
import { createProfileActions } from './profile'

/** Ann is signed in at a shop that answers like this. */
const signedIn = (answers: Record<string, Answer>) => {
  const tab = memberTab(answers)
  const upload = jest.spyOn(tab.shop.client, 'upload')
  const onHasProfile = jest.fn()
  const actions = createProfileActions(tab.shop.client, tab.gate, onHasProfile)
  return { ...tab, upload, actions, onHasProfile }
}
const stored = (change: Partial<typeof userToday> = {}): Answer => ({
  code: 0,
  data: { data: { ...userToday, token: 'stored-token', ...change } },
})

describe('whether the shop has profiles', () => {
  test('is known when it answers with one', async () => {
    const { actions, onHasProfile } = signedIn({ 'personal/index': stored() })
    await actions.loadProfile()
    expect(onHasProfile.mock.calls).toEqual([[true]])
  })

  test('is known when it says that it has none', async () => {
    const { actions, onHasProfile } = signedIn({ 'personal/index': { code: -1000 } })
    await expect(actions.loadProfile()).rejects.toMatchObject({ kind: 'server', endpoint: 'personal/index' })
    expect(onHasProfile.mock.calls).toEqual([[false]])
  })

  test.each([{ code: -500 }, 'lost'] as const)('is not known by %j', async (answer) => {
    const { actions, onHasProfile } = signedIn({ 'personal/index': answer })
    await expect(actions.loadProfile()).rejects.toMatchObject({ endpoint: 'personal/index' })
    expect(onHasProfile).not.toHaveBeenCalled()
  })
})

test('what was edited here and elsewhere is saved by neither, and shown as it is at the shop', async () => {
  const { actions, gate, shop } = signedIn({ 'personal/index': stored({ nickname: 'Elsewhere' }) })
  const base = { ...emptyProfile, nickname: 'Before' }
  const saving = actions.saveProfile({ base, edited: { ...base, nickname: 'Here' } })
  await expect(saving).resolves.toMatchObject({
    ...{ kind: 'conflict', units: ['nickname'], user: { nickname: 'Elsewhere' } },
  })
  expect(shop.callsTo('personal/save')).toBe(0)
  expect(gate.session()).toMatchObject({ token: 'stored-token', user: { nickname: 'Elsewhere' } })
})

test.each([
  ['personal/index', ({ actions }: ReturnType<typeof signedIn>) => actions.loadProfile()],
  [
    'personal/save',
    ({ actions }: ReturnType<typeof signedIn>) =>
      actions.saveProfile({ base: emptyProfile, edited: { ...emptyProfile, nickname: 'Here' } }),
  ],
  [
    'personal/useravatarupload',
    ({ actions }: ReturnType<typeof signedIn>) => actions.uploadAvatar('/tmp/picture.png'),
  ],
])('%s does nothing for a member whom another tab has signed out', async (endpoint, act) => {
  const tab = signedIn({})
  const other = sessionGate(tab.storage)
  other.gate.restore()
  other.gate.signOut()
  await expect(act(tab)).rejects.toMatchObject({ kind: 'aborted', endpoint })
  expect(tab.shop.asked).toEqual([])
})

describe('a picture', () => {
  test('is sent for the member, with the signal and the progress of its screen', async () => {
    const { actions, upload } = signedIn({})
    const { signal } = createCancel()
    const onProgress = () => {}
    await actions.uploadAvatar('/tmp/picture.png', signal, onProgress).catch(() => {})
    const [[, path, options] = []] = upload.mock.calls
    expect(path).toBe('/tmp/picture.png')
    expect(options).toMatchObject({ signal, onProgress })
    expect(options?.caller?.token()).toBe('token-1')
  })

  test('of a guest is sent for nobody', async () => {
    const { actions, upload, gate } = signedIn({})
    gate.signOut()
    await actions.uploadAvatar('/tmp/picture.png').catch(() => {})
    expect(upload.mock.calls).toMatchObject([[{}, '/tmp/picture.png', { caller: undefined }]])
  })
})
