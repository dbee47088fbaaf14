/** @jest-environment node */
import { thisTest } from '../../support/secrets/this-test'
import { closeShopsAfterTests, examineAt, foundIn, shopOf } from './test-shops'

closeShopsAfterTests()

const withoutCaptcha = { home_user_register_img_verify_state: '0' }
const trialIn = (found: readonly string[]) => found.filter((one) => /trial\./.test(one))

const whole = ['ok trial.registered', 'ok trial.profile', 'ok trial.cancelled']

test.each(['2.3.2', '4.0', '6.9'] as const)(
  '%s: an account is made and cancelled again',
  async (generation) => {
    const { shop, url } = await shopOf(generation)
    Object.assign(shop.state.data.config, withoutCaptcha)
    const report = await examineAt(url, { register: true })
    expect(trialIn(foundIn(report))).toEqual(whole)
    expect(shop.state.data.users).toMatchObject([{ status: 2, username: expect.stringMatching(/^doctor_/) }])
    // The scan of every test compares what the shop knows with all that was said.
    thisTest().learnShop(shop.state.data)
    thisTest().said('console', JSON.stringify(report))
  },
)

test('the captcha is read by a person', async () => {
  const { shop, url } = await shopOf()
  const read = async () => shop.state.data.captchas[0]?.code ?? ''
  const report = await examineAt(url, { register: true, readCaptcha: read })
  expect(trialIn(foundIn(report))).toEqual(whole)
})

test.each([
  ['nobody reads the captcha', '6.9', {}, 'note trial.captcha'],
  ['new accounts wait for approval', '6.9', { common_register_is_enable_audit: '1' }, 'note trial.approval'],
  ['there are no user names', '6.9', { home_user_reg_type: 'sms' }, 'note trial.noUsernames'],
  ['accounts can’t be cancelled', '2.2.2', withoutCaptcha, 'note trial.notCancellable'],
] as const)('no account is made where %s', async (_, generation, settings, found) => {
  const { shop, url } = await shopOf(generation)
  Object.assign(shop.state.data.config, settings)
  expect(trialIn(foundIn(await examineAt(url, { register: true })))).toEqual([found])
  expect(shop.state.data.users).toEqual([])
})

test('an account that can’t be cancelled is named', async () => {
  const { shop, url } = await shopOf()
  Object.assign(shop.state.data.config, withoutCaptcha)
  const { users } = shop.state.data
  const report = await examineAt(url, {
    register: true,
    now: () => {
      for (const user of users) shop.state.data.orders.push({ user_id: user.id, status: 1 })
      return 0
    },
  })
  expect(trialIn(foundIn(report))).toContain('warning trial.stays')
})
