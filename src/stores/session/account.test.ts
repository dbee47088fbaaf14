import { MOBILE, shopForEachTest } from '../../../tests/contract/running-shop'
import { miniVisitorForEachTest } from '../../../tests/support/mini-visitor'
import { noFormCaptcha } from '../../../tests/support/shop-settings'
import { MemoryStorage, testApp } from '../../../tests/support/test-app'
import { createAccountActions } from './account'

const EMAIL = 'ada@example.com'
const password = 'abc12345'

describe('a member by name', () => {
  const shop = shopForEachTest()
  const open = (storage = new MemoryStorage()) => {
    const app = testApp({ shopUrl: shop.url, storage })
    app.start()
    const user = () => app.user.getState()
    return { app, user, account: createAccountActions(app.client, user().gate) }
  }
  const member = async () => {
    await shop.configure(noFormCaptcha)
    const device = open()
    await device.user().register({ kind: 'username', account: 'zhang_san', password })
    return device
  }
  const signsIn = (account: string, pwd: string) =>
    open().user().signIn({ kind: 'username', account, password: pwd })

  test('changes the password, and stays signed in here and elsewhere', async () => {
    const { account, user } = await member()
    const other = open()
    await other.user().signIn({ kind: 'username', account: 'zhang_san', password })

    await account.changePassword({ current: password, password: 'new12345' })
    expect(user().session).toMatchObject({ kind: 'member', user: { hasPassword: true } })
    await expect(other.user().loadProfile()).resolves.toMatchObject({ user: { username: 'zhang_san' } })
    await expect(signsIn('zhang_san', password)).rejects.toMatchObject({ code: -4 })
    await expect(signsIn('zhang_san', 'new12345')).resolves.toMatchObject({ kind: 'member' })
  })

  test('changes nothing with a wrong current password', async () => {
    const { account } = await member()
    const change = account.changePassword({ current: 'wrong123', password: 'new12345' })
    await expect(change).rejects.toMatchObject({ code: -4, refusal: { field: 'currentPassword' } })
    await expect(signsIn('zhang_san', password)).resolves.toMatchObject({ kind: 'member' })
  })

  test('binds an email address, and gets back in with a forgotten password by it, also where an answer was lost', async () => {
    const { account, user } = await member()
    await account.sendEmailCode({ account: EMAIL })
    const code = await shop.code({ kind: 'email', scene: 'bind', account: EMAIL })
    await account.bindEmail({ email: EMAIL, code })
    expect(user().session).toMatchObject({ kind: 'member', user: { username: 'zhang_san', email: EMAIL } })

    await shop.configure({ common_img_verify_state: 0 })
    await account.sendResetCode({ kind: 'email', account: EMAIL })
    const resetCode = await shop.code({ kind: 'email', scene: 'forget', account: EMAIL })
    const reset = { account: EMAIL, code: resetCode, password: 'new12345' }
    await expect(account.resetPassword(reset, null)).resolves.toBeNull()
    await expect(signsIn(EMAIL, 'new12345')).resolves.toMatchObject({ user: { username: 'zhang_san' } })

    // As after a lost answer: the code is used up, and only the new password proves that it is set.
    const again = (proof: string) => account.resetPassword(reset, () => signsIn(EMAIL, proof))
    await expect(again('new12345')).resolves.toMatchObject({ user: { username: 'zhang_san' } })
    await expect(again('wrong123')).rejects.toMatchObject({ code: -10 })
    await expect(account.resetPassword(reset, null)).rejects.toMatchObject({ code: -10 })
  })

  test('an email address that was bound although the answer was lost is bound, and not «expired»', async () => {
    const { account, user } = await member()
    const { session } = user()
    const token = session.kind === 'member' ? session.token : ''
    await shop.bindEmail(EMAIL, {}, { client: 'h5', token })
    await expect(account.bindEmail({ email: EMAIL, code: '1234' })).resolves.toMatchObject({
      user: { email: EMAIL },
    })
  })

  test('keeps its account while orders are open, and is told how many', async () => {
    const { account, user } = await member()
    await shop.change({ username: 'zhang_san' }, { open_orders: 2 })
    const cancelling = account.cancelAccount()
    await expect(cancelling).rejects.toMatchObject({ code: -1, serverMessage: expect.stringContaining('2') })
    expect(user().session).toMatchObject({ kind: 'member' })
  })

  test('cancels the account, and nothing of it is left on the device', async () => {
    await shop.configure(noFormCaptcha)
    const storage = new MemoryStorage()
    const { app, user, account } = open(storage)
    const { user: created } = await user()
      .register({ kind: 'username', account: 'zhang_san', password })
      .then(() => app.user.getState().gate.member('test'))
    app.drafts.keep('profile', String(created.id), { nickname: '三' })
    await account.cancelAccount()

    expect(user().session).toEqual({ kind: 'guest' })
    expect([...storage.texts.keys()].sort()).not.toContain('account.session')
    expect([...storage.texts.values()].join()).not.toContain('三')
    expect(open(storage).user().session).toEqual({ kind: 'guest' })
    await expect(signsIn('zhang_san', password)).rejects.toMatchObject({
      code: -3,
      refusal: { text: 'problem.accountUnknown' },
    })
  })

  test('is a guest when the account was cancelled although the answer was lost', async () => {
    const { account, user } = await member()
    const { session } = user()
    const token = session.kind === 'member' ? session.token : ''
    expect((await shop.call('safety/logout', {}, { client: 'h5', token })).code).toBe(0)
    await account.cancelAccount()
    expect(user().session).toEqual({ kind: 'guest' })
  })

  test.each([
    ['6.9', true],
    ['4.0', false],
  ])('a shop of %s is asked once whether it binds email addresses (%s)', async (generation, has) => {
    await shop.configure({ sandbox_generation: generation })
    const { app, account } = open()
    await account.askForFeatures()
    expect(app.site.getState().offers('user/appemailbindverifysend')).toBe(has)
  })
})

describe('a member by WeChat', () => {
  const visitor = miniVisitorForEachTest('weixin')
  const member = async () => {
    const app = visitor.open()
    await app.user.getState().authorise()
    return { app, account: createAccountActions(app.client, app.user.getState().gate) }
  }

  test('sets the first password without a current one', async () => {
    const { app, account } = await member()
    expect(app.user.getState().session).toMatchObject({ user: { hasPassword: false } })
    await account.changePassword({ password: 'new12345' })
    expect(app.user.getState().session).toMatchObject({ user: { hasPassword: true } })
  })

  test('binds an email address to this account and no other', async () => {
    const { app, account } = await member()
    await account.sendEmailCode({ account: EMAIL })
    const code = await visitor.shop.code({ kind: 'email', scene: 'bind', account: EMAIL })
    await account.bindEmail({ email: EMAIL, code })
    expect(app.user.getState().session).toMatchObject({ user: { email: EMAIL } })
    expect(visitor.shop.state.data.users).toHaveLength(1)
  })

  test('is not signed in silently after cancelling', async () => {
    const { app, account } = await member()
    await account.cancelAccount()
    const again = visitor.open()
    again.start()
    expect(again.user.getState().session).toEqual({ kind: 'guest' })
    expect(app.user.getState().session).toEqual({ kind: 'guest' })
  })

  test('a phone that was bound stays bound with the email address', async () => {
    const { account } = await member()
    const phone = await visitor.bindCode(MOBILE)
    await visitor.shop.call('user/appmobilebind', {
      mobile: MOBILE,
      verify: phone,
      weixin_openid: 'o_wx_ann',
    })
    await account.sendEmailCode({ account: EMAIL })
    const code = await visitor.shop.code({ kind: 'email', scene: 'bind', account: EMAIL })
    await account.bindEmail({ email: EMAIL, code })
    expect(visitor.shop.state.data.users).toMatchObject([{ mobile: MOBILE, email: EMAIL }])
  })
})
