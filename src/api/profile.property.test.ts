import fc from 'fast-check'
import { profileChanges, unsavedFields } from '@/domain/profile-changes'
import { nicknameProblem } from '@/domain/validation'
import { shopForEachTest, tokenOf } from '../../tests/contract/running-shop'
import { anyProfile } from '../../tests/support/any-profile'
import { nodeTransport, nodeUpload } from '../../tests/support/node-transport'
import { runs } from '../../tests/support/property-runs'
import { testContext } from '../../tests/support/scripted-client'
import { createClient } from './client/client'
import { loadProfile, saveProfile } from './profile'

const shop = shopForEachTest()

const texts = ['nickname', 'province', 'city', 'county', 'address'] as const

test('a profile that the form accepts is saved whole, and what the shop empties is named', async () => {
  const token = tokenOf(await shop.register('tester01'))
  const client = createClient({
    transport: nodeTransport,
    upload: nodeUpload,
    baseUrl: shop.url,
    clientType: 'weixin',
    context: () => ({ ...testContext, token }),
  })
  let { user: saved } = await loadProfile(client)

  await fc.assert(
    fc.asyncProperty(anyProfile, async (typed) => {
      fc.pre(nicknameProblem(typed.nickname) === null)
      // An address of a picture comes from the shop and is never emptied.
      const edited = { ...typed, avatar: typed.avatar || saved.avatar }
      const changes = profileChanges(saved, edited)
      const { user: answer } = await saveProfile(client, changes)
      // PHP calls "0" empty (contract 6.11).
      const emptied = texts.filter((field) => changes[field] === '0')
      expect([...unsavedFields(changes, answer)].sort()).toEqual([...emptied].sort())
      saved = answer
    }),
    runs(100),
  )
})
