import { memberTab } from '../../../tests/support/member-tab'
import { userToday } from '../../../tests/support/wire-users'
import { createAccountActions } from './account'

describe.each([
  ['the code is used up', -10],
  ['the address is theirs already', -51],
  ['nothing was changed', -100],
])('an email address about which the shop says that %s', (_, code) => {
  const binding = (known: string) => {
    const { gate, shop } = memberTab({
      'user/appemailbind': { code },
      'personal/index': { code: 0, data: { data: { ...userToday, email: known } } },
    })
    const bind = () =>
      createAccountActions(shop.client, gate).bindEmail({ email: 'ann@example.com', code: '1234' })
    return { gate, bind }
  }

  test('is bound where the shop knows it', async () => {
    const { gate, bind } = binding('ann@example.com')
    await bind()
    expect(gate.session()).toMatchObject({ user: { email: 'ann@example.com' } })
  })

  test('is not bound where the shop knows another', async () => {
    await expect(binding('older@example.com').bind()).rejects.toMatchObject({ kind: 'rejected', code })
  })
})
