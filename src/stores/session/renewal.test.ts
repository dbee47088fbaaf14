import { accountOf, comeIn, identified, platformTab, unbound } from '../../../tests/support/platform-tab'
import type { Answer } from '../../../tests/support/shop-by-endpoint'
import { createRenewal } from './renewal'

/** A member whose token the shop refuses, and what the shop answers to the platform's login. */
const refused = (openid: string, answer: Answer) => {
  const tab = platformTab({ 'user/appminiuserauth': answer })
  comeIn(tab, 1, openid)
  const renew = createRenewal(() => tab.gate, tab.platform)
  return { ...tab, renewed: () => renew(tab.gate.begin('personal/index'), 'token-1') }
}

test('a refused token is renewed by a silent login of the same person', async () => {
  const { renewed, gate, logins } = refused('o_1', accountOf(1, 'o_1', 'newer'))
  await expect(renewed()).resolves.toBe('newer')
  expect(gate.session()).toMatchObject({ kind: 'member', token: 'newer', user: { id: 1 } })
  expect(logins).toEqual([true])
})

test.each([
  ['another account', accountOf(2, 'o_1', 'token-of-another')],
  ['nobody whom the shop knows', identified],
  ['somebody without a phone', unbound],
])('a login of %s renews nothing: the member becomes a guest whose edits stay', async (_, answer) => {
  const { renewed, gate } = refused('o_1', answer)
  await expect(renewed()).resolves.toBeNull()
  expect(gate.session()).toEqual({ kind: 'guest', expiredId: 1 })
})

test('who signed in by name is not renewed by an identity that may be another’s', async () => {
  const { renewed, gate, logins } = refused('', accountOf(1, 'o_1', 'newer'))
  await expect(renewed()).resolves.toBeNull()
  expect(gate.session()).toEqual({ kind: 'guest', expiredId: 1 })
  expect(logins).toEqual([])
})
