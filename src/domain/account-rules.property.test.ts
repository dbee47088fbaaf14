import fc from 'fast-check'
import { shopForEachTest } from '../../tests/contract/running-shop'
import { runs } from '../../tests/support/property-runs'
import type { AccountKind } from './account-kind'
import { accountProblems } from './validation'

const shop = shopForEachTest()

/** Whether the shop has nothing against the format; what it says of the code that was never sent doesn't matter. */
async function shopAccepts(kind: AccountKind, account: string): Promise<boolean> {
  const { code } = await shop.call('user/reg', { type: kind, accounts: account, pwd: 'abc12345' })
  return code !== -1 && code !== -2
}

/** Characters around the ones that the formats allow. A line break is none that a field of one line can hold. */
const oddity = fc.constantFrom(
  ...['', ' ', '\t', '-', '.', '+', '@', '_', '&', '<', "'", '%', '\\', '$', '^', '\0'],
  ...['é', '名', '１', '٣', 'Ａ', '😀', '\uD83D', '\u200B', '\u2028', '0', 'z'],
)

/** The text, or the text with a character put in, put in place of another, or taken away. */
function almost(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const spoilt = fc.tuple(text, fc.nat(60), fc.nat(1), oddity).map(([good, place, taken, character]) => {
    const at = place % (good.length + 1)
    return good.slice(0, at) + character + good.slice(at + taken)
  })
  return fc.oneof(text, spoilt, fc.string({ unit: 'grapheme', maxLength: 20 }))
}

/** Names of every length around the limits, not only short ones. */
const username = fc
  .tuple(fc.stringMatching(/^[A-Za-z0-9_]{20}$/), fc.constantFrom(1, 2, 3, 9, 17, 18, 19, 20))
  .map(([letters, length]) => letters.slice(0, length))
const mobile = fc.stringMatching(/^1[2-9]\d{8,10}$/)
const word = fc.stringMatching(/^\w{1,6}([-+.]\w{1,4})?$/)
const wordAddress = fc.tuple(word, word, word).map(([name, host, land]) => `${name}@${host}.${land}`)
const email = fc.oneof(wordAddress, fc.emailAddress({ size: '-1' }))

test.each<[AccountKind, fc.Arbitrary<string>]>([
  ['username', username],
  ['sms', mobile],
  ['email', email],
])('%s: whatever is typed, the form and the shop agree on its format', async (kind, good) => {
  await fc.assert(
    fc.asyncProperty(almost(good), async (account) => {
      expect(accountProblems[kind](account) === null).toBe(await shopAccepts(kind, account))
    }),
    runs(150),
  )
})

test("with a pattern of the shop's own, mobiles are what it says", async () => {
  const pattern = '^(0[1-9]\\d{7,8}|\\+49\\d{6,9})$'
  await shop.configure({ common_regex_mobile: pattern })
  await fc.assert(
    fc.asyncProperty(almost(fc.stringMatching(/^(0[1-9]\d{6,9}|\+49\d{5,10})$/)), async (account) => {
      expect(accountProblems.sms(account, pattern) === null).toBe(await shopAccepts('sms', account))
    }),
    runs(60),
  )
})

let people = 0

test('an e-mail address that the form accepts can be registered, however long', async () => {
  await shop.configure({ common_img_verify_state: 0 })
  await fc.assert(
    fc.asyncProperty(fc.nat(60), wordAddress, async (extra, address) => {
      people += 1
      const account = `${people}${'x'.repeat(extra)}${address}`
      fc.pre(accountProblems.email(account) === null)
      await shop.call('user/regverifysend', { type: 'email', accounts: account })
      const verify = await shop.code({ kind: 'email', scene: 'reg', account })
      const answer = await shop.call('user/reg', {
        type: 'email',
        accounts: account,
        pwd: 'abc12345',
        verify,
      })
      expect(answer).toMatchObject({ code: 0, data: { email: account } })
    }),
    runs(60),
  )
})
