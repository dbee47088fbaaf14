import fc from 'fast-check'
import { shopForEachTest } from '../../tests/contract/running-shop'
import { runs } from '../../tests/support/property-runs'
import type { Envelope } from '../../tests/support/shop-calls'
import { noFormCaptcha } from '../../tests/support/shop-settings'
import { newPasswordProblem, passwordProblem } from './validation'

const shop = shopForEachTest()

beforeEach(() => shop.configure(noFormCaptcha))

/** Characters of one to four bytes, blanks of many kinds, and those that escaping makes longer. */
const character = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  fc.constantFrom('a', '0', ' ', '\t', '\0', '\u00A0', '\u3000', '\uFEFF', '密', '😀', '\uD83D'),
  fc.constantFrom('&', '<', '>', '"', "'"),
)
const password = fc.oneof(
  fc.array(character, { minLength: 1, maxLength: 20 }).map((characters) => characters.join('')),
  // Around the two limits.
  fc
    .tuple(fc.stringMatching(/^[ -~]{20}$/), fc.constantFrom(5, 6, 18, 19))
    .map(([text, length]) => text.slice(0, length)),
)

let people = 0

/** Opens an account with this password, and tries to get into it with the same one. */
async function registerAndSignIn(pwd: string): Promise<[Envelope, Envelope]> {
  people += 1
  const account = { type: 'username', accounts: `person${people}`, pwd }
  return [await shop.call('user/reg', account), await shop.call('user/login', account)]
}

test('a password that the form accepts opens an account and signs in to it', async () => {
  await fc.assert(
    fc.asyncProperty(password, async (pwd) => {
      fc.pre(newPasswordProblem(pwd) === null)
      expect(await registerAndSignIn(pwd)).toMatchObject([{ code: 0 }, { code: 0 }])
    }),
    runs(80),
  )
})

test('a password refused for its length could not sign in, any other could', async () => {
  await fc.assert(
    fc.asyncProperty(password, async (pwd) => {
      const [, signedIn] = await registerAndSignIn(pwd)
      expect(signedIn.code === 0).toBe(passwordProblem(pwd) === null)
    }),
    runs(100),
  )
})

test('a new password is never laxer than one to sign in with', () => {
  fc.assert(
    fc.property(password, (pwd) => {
      if (newPasswordProblem(pwd) === null) expect(passwordProblem(pwd)).toBeNull()
    }),
    runs(1000),
  )
})
