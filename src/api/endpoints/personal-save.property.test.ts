import fc from 'fast-check'
import { createClient } from '@/api/client/client'
import { profileFieldNames, profileFields } from '@/domain/profile-fields'
import { unsavedUnits } from '@/domain/profile-merge'
import { nicknameProblem } from '@/domain/validation'
import { shopForEachTest, tokenOf } from '../../../tests/contract/running-shop'
import { anyProfile } from '../../../tests/support/any-profile'
import { nodeTransport, nodeUpload } from '../../../tests/support/node-transport'
import { runs } from '../../../tests/support/property-runs'
import { testContext } from '../../../tests/support/scripted-client'
import { loadProfile } from './personal-index'
import { saveProfile } from './personal-save'

const shop = shopForEachTest()

test('a profile that the form accepts is saved whole, and what the shop empties is named', async () => {
  const token = tokenOf(await shop.register('tester01'))
  const client = createClient({
    transport: nodeTransport,
    upload: nodeUpload,
    baseUrl: shop.url,
    clientType: 'weixin',
    context: () => testContext,
  })
  const options = { caller: { token: () => token, renew: async () => null } }
  let { user: saved } = await loadProfile(client, options)

  await fc.assert(
    fc.asyncProperty(anyProfile, async (typed) => {
      fc.pre(nicknameProblem(typed.nickname) === null)
      // The address of an image comes from the shop and is never emptied.
      const edited = { ...typed, avatar: typed.avatar || saved.avatar }
      const { user: answer } = await saveProfile(client, edited, options)
      // PHP calls "0" empty (contract 6.11). A gender of 0 is stored as such.
      const emptied = profileFieldNames.filter((name) => edited[name] === '0')
      const units = new Set(emptied.map((name) => profileFields[name].unit))
      expect(new Set(unsavedUnits(edited, answer))).toEqual(units)
      saved = answer
      const { user: loaded } = await loadProfile(client, options)
      expect(loaded).toEqual(answer)
    }),
    runs(100),
  )
})
