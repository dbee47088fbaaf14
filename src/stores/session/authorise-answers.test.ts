import type { PlatformProfile } from '@/domain/platform-profile'
import { accountOf, comeIn, identified, platformTab, unbound } from '../../../tests/support/platform-tab'
import type { Answer } from '../../../tests/support/shop-by-endpoint'
import { createAuthorise } from './authorise'

const begin = (answers: Record<string, Answer>) => {
  const tab = platformTab(answers)
  return { ...tab, ...createAuthorise(tab.shop.client, tab.gate, tab.platform) }
}
const profile: PlatformProfile = { nickname: 'Ann', avatar: '', gender: 0, province: '', city: '' }

test('a tap may ask the person to sign in to the platform, a silent return may not', async () => {
  const { actions, gate, logins, returnSilently } = begin({ 'user/appminiuserauth': accountOf(1, 'o_1') })
  await actions.authorise()
  expect(logins).toEqual([false])
  gate.signOut()
  await returnSilently()
  expect(logins).toEqual([false, true])
})

test('a tap of a member asks nobody', async () => {
  const tab = begin({})
  comeIn(tab, 1, 'o_1')
  await expect(tab.actions.authorise()).resolves.toBe('member')
  expect(tab.logins).toEqual([])
})

/** An answer about Ann that comes when the test says so. */
const later = () => {
  let arrive = () => {}
  const answer = new Promise<ReturnType<typeof accountOf>>((resolve) => {
    arrive = () => resolve(accountOf(1, 'o_1'))
  })
  return { answer, arrive }
}
const sent = () => new Promise((resolve) => setImmediate(resolve))

test('a tap that the person has left meanwhile signs nobody in, and tells its endpoint', async () => {
  const { answer, arrive } = later()
  const { actions, gate, shop } = begin({ 'user/appminiuserauth': answer })
  const tap = actions.authorise()
  await sent()
  expect(shop.asked).toHaveLength(1)
  gate.signOut()
  arrive()
  await expect(tap).rejects.toMatchObject({ kind: 'aborted', endpoint: 'user/appminiuserauth' })
  expect(gate.session()).toEqual({ kind: 'guest' })
})

test.each([identified, unbound])(
  'a silent return as nobody whom the shop knows ends as a guest',
  async (answer) => {
    const { gate, returnSilently } = begin({ 'user/appminiuserauth': answer })
    await returnSilently()
    expect(gate.session()).toEqual({ kind: 'guest' })
  },
)

describe('the account of a person whom the platform knows', () => {
  const asIdentified = (answer: Answer) => {
    const tab = begin({ 'user/appminiuserinfo': answer })
    tab.gate.beginSignIn('test').signedIn({ kind: 'identified', openid: 'o_1', unionid: '' })
    return tab
  }

  test('is created for nobody else', async () => {
    const tab = begin({})
    const signedOut = { kind: 'signedOut', endpoint: 'user/appminiuserinfo' }
    await expect(tab.actions.completeAuthorisation(profile)).rejects.toMatchObject(signedOut)
    comeIn(tab, 1, 'o_1')
    await expect(tab.actions.completeAuthorisation(profile)).rejects.toMatchObject(signedOut)
    expect(tab.shop.asked).toEqual([])
  })

  test('that waits for approval leaves a guest, so that it is not created again', async () => {
    const { actions, gate } = asIdentified({ code: -110 })
    await expect(actions.completeAuthorisation(profile)).resolves.toBe('pendingApproval')
    expect(gate.session()).toEqual({ kind: 'guest' })
  })

  test('that waits for approval signs nobody out who has come in by name meanwhile', async () => {
    let answer = (_: { code: number }) => {}
    const later = new Promise<{ code: number }>((resolve) => {
      answer = resolve
    })
    const tab = asIdentified(later)
    const completing = tab.actions.completeAuthorisation(profile)
    await sent()
    comeIn(tab, 2, 'o_2')
    answer({ code: -110 })
    await expect(completing).rejects.toMatchObject({ kind: 'aborted', endpoint: 'user/appminiuserinfo' })
    expect(tab.gate.session()).toMatchObject({ kind: 'member', user: { id: 2 } })
  })

  test('that was refused can be tried again', async () => {
    const { actions, gate } = asIdentified({ code: -1 })
    await expect(actions.completeAuthorisation(profile)).rejects.toMatchObject({ kind: 'rejected', code: -1 })
    expect(gate.session()).toMatchObject({ kind: 'identified', openid: 'o_1' })
  })

  test('is not entered by a person who has left meanwhile', async () => {
    const { answer, arrive } = later()
    const { actions, gate } = asIdentified(answer)
    const completing = actions.completeAuthorisation(profile)
    await sent()
    gate.signOut()
    arrive()
    await expect(completing).rejects.toMatchObject({ kind: 'aborted', endpoint: 'user/appminiuserinfo' })
    expect(gate.session()).toEqual({ kind: 'guest' })
  })
})
