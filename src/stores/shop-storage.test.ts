import { shopForEachTest } from '../../tests/contract/running-shop'
import { nodeTransport } from '../../tests/support/node-transport'
import { MemoryStorage, testApp } from '../../tests/support/test-app'

const shop = shopForEachTest()
beforeEach(() => shop.configure({ home_user_register_img_verify_state: 0 }))

/** The app of a shop in this folder, in one browser with the others. */
const appIn = (folder: string, storage: MemoryStorage) => {
  const app = testApp({
    shopUrl: folder,
    storage,
    transport: (request) =>
      nodeTransport({ ...request, url: `${shop.url}${request.url.slice(folder.length)}` }),
  })
  app.start()
  return app
}
const nameIn = (folder: string, storage: MemoryStorage) => {
  const { session } = appIn(folder, storage).user.getState()
  return session.kind === 'member' ? session.user.username : session.kind
}

test('shops of one origin keep their members apart (A8)', async () => {
  const storage = new MemoryStorage()
  for (const [folder, account] of [
    ['', 'root_member'],
    ['/mall', 'mall_member'],
    ['/mall/two', 'two_member'],
  ] as const) {
    const { user } = appIn(folder, storage)
    await user.getState().register({ kind: 'username', account, password: 'abc12345' })
  }
  expect(nameIn('', storage)).toBe('root_member')
  expect(nameIn('/mall', storage)).toBe('mall_member')
  expect(nameIn('/mall/two', storage)).toBe('two_member')

  appIn('/mall', storage).user.getState().signOut()
  expect(nameIn('/mall', storage)).toBe('guest')
  expect([...storage.texts.keys()]).not.toContain('/mall:account.session')
  expect(nameIn('', storage)).toBe('root_member')
})

test('the keys of a shop at the root are those of every version before, so that nobody is signed out', async () => {
  const storage = new MemoryStorage()
  const { user } = appIn('', storage)
  await user.getState().register({ kind: 'username', account: 'root_member', password: 'abc12345' })
  expect([...storage.texts.keys()].filter((key) => !key.startsWith('account.'))).toEqual([])
  expect(storage.texts.has('account.session')).toBe(true)
})
