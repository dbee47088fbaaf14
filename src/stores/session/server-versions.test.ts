import { shopForEachTest } from '../../../tests/contract/running-shop'
import { newMember } from '../../../tests/support/new-member'
import { saveEdits } from '../../../tests/support/save-edits'
import { noFormCaptcha } from '../../../tests/support/shop-settings'
import { testApp } from '../../../tests/support/test-app'

const shop = shopForEachTest()

describe('a shop of 2.2.2, which has no profiles', () => {
  beforeEach(() => shop.configure({ sandbox_generation: '2.2.2', ...noFormCaptcha }))

  test('says so by its answers, and a phone can be bound all the same (A4)', async () => {
    const user = await newMember(shop.url)
    expect(user.getState().hasProfile).toBe(true)
    await expect(user.getState().loadProfile()).rejects.toMatchObject({ code: -1000 })
    expect(user.getState().hasProfile).toBe(false)
    const code = await shop.bindCode('13800138001')
    await user.getState().bindMobile({ mobile: '13800138001', code })
    expect(user.getState().session).toMatchObject({ kind: 'member', user: { mobile: '13800138001' } })
  })

  test('binds nothing for a token that it has forgotten', async () => {
    const user = await newMember(shop.url)
    const code = await shop.bindCode('13800138001')
    shop.state.data.tokens = {}
    const bound = user.getState().bindMobile({ mobile: '13800138001', code })
    await expect(bound).rejects.toMatchObject({ kind: 'signedOut' })
    expect(shop.state.data.users.map(({ username }) => username)).toEqual(['zhang_san'])
  })
})

describe('a shop of 2.3.2, which writes every column', () => {
  beforeEach(() => shop.configure({ sandbox_generation: '2.3.2', ...noFormCaptcha }))

  test('keeps what was not edited (A1)', async () => {
    const user = await newMember(shop.url)
    const whole = {
      nickname: '张三',
      gender: 2,
      birthday: '1996-02-29',
      province: '浙江省',
      city: '杭州市',
      county: '西湖区',
      address: '龙井路 1 号',
    } as const
    await expect(saveEdits(user, whole)).resolves.toMatchObject({ kind: 'saved', unsaved: [] })
    await expect(saveEdits(user, { gender: 1 })).resolves.toMatchObject({ kind: 'saved', unsaved: [] })
    expect(shop.state.data.users[0]).toMatchObject({ ...whole, gender: 1, birthday: expect.anything() })
    expect(user.getState().session).toMatchObject({ user: { ...whole, gender: 1 } })
  })

  test('a nickname that it finds too short is told at its field', async () => {
    const user = await newMember(shop.url)
    await expect(saveEdits(user, { nickname: '张' })).rejects.toMatchObject({
      refusal: { field: 'nickname' },
    })
  })

  test('a save that writes nothing new is no failure, though it says so (-100)', async () => {
    const user = await newMember(shop.url)
    const edits = { nickname: '张三', gender: 2 } as const
    await saveEdits(user, edits)
    await expect(saveEdits(user, edits)).resolves.toMatchObject({ kind: 'saved', unsaved: [] })
  })
})

describe('a user name that is taken, registered without a captcha (A5)', () => {
  const registerAgain = async () => {
    const { user, site } = testApp({ shopUrl: shop.url })
    user.getState().restore()
    const registered = user
      .getState()
      .register({ kind: 'username', account: 'tester01', password: 'abc12345' })
    return { registered, site }
  }

  test.each(['2.2.2', '2.3.2', '4.0', '6.9'])('exists, whatever the code of %s', async (generation) => {
    await shop.configure({ sandbox_generation: generation, ...noFormCaptcha })
    await shop.register('tester01', {}, { client: 'h5' })
    const { registered } = await registerAgain()
    await expect(registered).rejects.toMatchObject({
      refusal: { field: 'account', text: 'problem.accountExists', next: 'signIn' },
    })
  })

  test.each(['2.3.2', '6.9'])('%s asks for a captcha by now', async (generation) => {
    await shop.configure({ sandbox_generation: generation })
    const { registered, site } = await registerAgain()
    await expect(registered).rejects.toMatchObject({ code: -10, refusal: { field: 'captcha' } })
    expect(site.getState().config.captchaToRegister).toBe(true)
  })
})
