import { createCancel } from '@/api/client/cancel'
import { accountOf, comeIn, identified, platformTab, unbound } from '../../../tests/support/platform-tab'
import type { Answer } from '../../../tests/support/shop-by-endpoint'
import { userToday } from '../../../tests/support/wire-users'
import { createQuickBind } from './quick-bind'

const endpoint = 'user/onekeyusermobilebind'
const grant = { code: 'phone-code' }

/** A member by WeChat. */
const asMember = (answers: Record<string, Answer> = {}) => {
  const tab = platformTab(answers)
  comeIn(tab, 1, 'o_1')
  return { ...tab, quick: createQuickBind(tab.shop.client, tab.gate, tab.platform) }
}

describe('before the phone button is tapped', () => {
  test('nothing happens while the platform’s login is fresh', async () => {
    const { quick, logins } = asMember()
    await quick.prepareQuickBind()
    expect(logins).toEqual([])
  })

  test('an old login is renewed silently, and its token is kept', async () => {
    const { quick, logins, device, gate } = asMember({ 'user/appminiuserauth': accountOf(1, 'o_1', 'newer') })
    device.isLoginFresh = false
    await quick.prepareQuickBind()
    expect(logins).toEqual([true])
    expect(gate.session()).toMatchObject({ kind: 'member', token: 'newer' })
  })

  test('the person may be asked to sign in to the platform, however fresh the login is', async () => {
    const { quick, logins } = asMember({ 'user/appminiuserauth': accountOf(1, 'o_1') })
    await quick.prepareQuickBind(false)
    expect(logins).toEqual([false])
  })

  test.each([
    ['of another identity', accountOf(1, 'o_2', 'newer')],
    ['of somebody whom the shop does not know', identified],
    ['of somebody without a phone', unbound],
  ])('a login %s changes nothing', async (_, answer) => {
    const { quick, gate } = asMember({ 'user/appminiuserauth': answer })
    const before = gate.session()
    await quick.prepareQuickBind(false)
    expect(gate.session()).toBe(before)
  })
})

describe('the phone of the platform', () => {
  const raw = { code: 0, data: { ...userToday, pwd: 'x', salt: 'y' } }

  test('is bound by one call', async () => {
    const { quick, gate, logins } = asMember({ [endpoint]: accountOf(1, 'o_1', 'newer') })
    await expect(quick.quickBind(grant)).resolves.toMatchObject({ token: 'newer' })
    expect(gate.session()).toMatchObject({ kind: 'member', token: 'newer' })
    expect(logins).toEqual([])
  })

  test('takes a silent login where the answer has no token', async () => {
    const { quick, logins } = asMember({
      [endpoint]: raw,
      'user/appminiuserauth': accountOf(1, 'o_1', 'newer'),
    })
    await expect(quick.quickBind(grant)).resolves.toMatchObject({ token: 'newer' })
    expect(logins).toEqual([true])
  })

  test('is not bound where that login is nobody’s', async () => {
    const { quick, gate } = asMember({ [endpoint]: raw, 'user/appminiuserauth': identified })
    const before = gate.session()
    await expect(quick.quickBind(grant)).rejects.toMatchObject({ kind: 'server', endpoint })
    expect(gate.session()).toBe(before)
  })

  test('is not sent for a person who has left while another call was on its way', async () => {
    const { quick, gate, platform, shop } = asMember({ [endpoint]: accountOf(1, 'o_1') })
    let end = () => {}
    void platform.queue(
      () =>
        new Promise<void>((resolve) => {
          end = resolve
        }),
    )
    const binding = quick.quickBind(grant)
    gate.signOut()
    await new Promise((resolve) => setImmediate(resolve))
    end()
    await expect(binding).rejects.toMatchObject({ kind: 'aborted', endpoint })
    expect(shop.asked).toEqual([])
  })

  test('is not sent once the person has left the screen', async () => {
    const { quick, shop } = asMember()
    const { cancel, signal } = createCancel()
    cancel()
    await expect(quick.quickBind(grant, signal)).rejects.toMatchObject({ kind: 'aborted' })
    expect(shop.asked).toEqual([])
  })
})
