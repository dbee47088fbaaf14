import { shopForEachTest } from '../../../tests/contract/running-shop'
import { nodeTransport } from '../../../tests/support/node-transport'
import { saveEdits } from '../../../tests/support/save-edits'
import { testApp } from '../../../tests/support/test-app'

const shop = shopForEachTest()

const NICKNAME = /"nickname":"[^"]*"/g

/** A member of a shop whose answers to a save carry another nickname than the one it stored. */
const memberOf = async (damage: () => string) => {
  await shop.configure({ home_user_register_img_verify_state: 0 })
  const { user } = testApp({
    shopUrl: shop.url,
    transport: async (request) => {
      const answer = await nodeTransport(request)
      const isSave = /personal(\/|%2F)save/.test(request.url)
      return isSave ? { ...answer, body: String(answer.body).replace(NICKNAME, damage) } : answer
    },
  })
  user.getState().restore()
  await user.getState().register({ kind: 'username', account: 'zhang_san', password: 'abc12345' })
  return user
}

test.each(['"nickname":null', '"nickname":-1.5', '"name":"小艾"'])(
  'a saved nickname is not told as unsaved because the answer has %s',
  async (damage) => {
    const user = await memberOf(() => damage)
    const saved = await saveEdits(user, { nickname: '小艾' })
    expect(saved).toMatchObject({ kind: 'saved', unsaved: [], user: { nickname: '小艾' } })
    expect(user.getState().session).toMatchObject({ user: { nickname: '小艾' } })
    expect(shop.state.data.users.map(({ nickname }) => nickname)).toEqual(['小艾'])
  },
)

test('a nickname that the shop stored otherwise is told as unsaved', async () => {
  const user = await memberOf(() => {
    for (const account of shop.state.data.users) account.nickname = '改过'
    return '"nickname":"改过"'
  })
  await expect(saveEdits(user, { nickname: '小艾' })).resolves.toMatchObject({ unsaved: ['nickname'] })
})
