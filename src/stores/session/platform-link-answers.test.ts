import { unboundOf } from '../../../tests/support/people'
import { accountOf, comeIn, identified, platformTab, unbound } from '../../../tests/support/platform-tab'
import type { Answer } from '../../../tests/support/shop-by-endpoint'
import { createPlatformLink } from './platform-link'

/** A member by name, whose account has no identity of WeChat. */
const asMember = (answer: Answer) => {
  const tab = platformTab({ 'user/appminiuserauth': answer })
  comeIn(tab, 1, '')
  return { ...tab, link: createPlatformLink(tab.gate, tab.platform) }
}

test('the search for the identity’s owner may ask the person to sign in to the platform', async () => {
  const { link, logins } = asMember(identified)
  await link.actions.findPlatformLink()
  expect(logins).toEqual([false])
})

test('an identity that is this account’s after all joins it', async () => {
  const { link, gate } = asMember(accountOf(1, 'o_1', 'newer'))
  await expect(link.actions.findPlatformLink()).resolves.toEqual({ kind: 'linked' })
  expect(gate.session()).toMatchObject({ kind: 'member', token: 'newer', user: { id: 1, openid: 'o_1' } })
})

test('another account is entered when the person says so, once', async () => {
  const { link, gate } = asMember(accountOf(2, 'o_2'))
  await expect(link.actions.findPlatformLink()).resolves.toEqual({ kind: 'otherAccount', name: 'user2' })
  expect(gate.session()).toMatchObject({ user: { id: 1 } })
  link.actions.enterOtherAccount()
  expect(gate.session()).toMatchObject({ kind: 'member', user: { id: 2, openid: 'o_2' } })
  comeIn({ gate }, 1, '')
  link.actions.enterOtherAccount()
  expect(gate.session()).toMatchObject({ user: { id: 1 } })
})

test('nothing is entered where nothing was found', async () => {
  const { link, gate } = asMember(identified)
  const before = gate.session()
  link.actions.enterOtherAccount()
  await link.actions.findPlatformLink()
  link.actions.enterOtherAccount()
  expect(gate.session()).toBe(before)
})

test('what one member found is entered by no other', async () => {
  const { link, gate } = asMember(accountOf(2, 'o_2'))
  await link.actions.findPlatformLink()
  comeIn({ gate }, 3, '')
  link.actions.enterOtherAccount()
  expect(gate.session()).toMatchObject({ kind: 'member', user: { id: 3 } })
})

describe('an identity that no account has', () => {
  test('is the one that the platform told of', async () => {
    for (const answer of [identified, unbound]) {
      const { link } = asMember(answer)
      await link.actions.findPlatformLink()
      expect(link.unclaimedIdentity()).toMatchObject({ openid: 'o_1' })
    }
  })

  test('is that of a person without an account, too', () => {
    const { gate, platform } = platformTab({})
    const link = createPlatformLink(gate, platform)
    expect(link.unclaimedIdentity()).toBeUndefined()
    gate.beginSignIn('test').signedIn({ kind: 'identified', openid: 'o_1', unionid: '' })
    expect(link.unclaimedIdentity()).toMatchObject({ openid: 'o_1' })
    const { draft } = unboundOf('o_2')
    gate.beginSignIn('test').signedIn({ kind: 'unbound', draft })
    expect(link.unclaimedIdentity()).toEqual(draft)
  })
})

test('a search that the person has left meanwhile tells its endpoint', async () => {
  const { link, gate } = asMember(accountOf(1, 'o_1'))
  const search = link.actions.findPlatformLink()
  gate.signOut()
  await expect(search).rejects.toMatchObject({ endpoint: 'user/appminiuserauth' })
})
