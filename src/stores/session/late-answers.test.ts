import { miniVisitorForEachTest } from '../../../tests/support/mini-visitor'
import { MemoryStorage, testApp } from '../../../tests/support/test-app'

const visitor = miniVisitorForEachTest('weixin')

/** An app whose platform answers a login when the test says so, with a name or a failure. */
const slowPlatform = () => {
  const answers: ((name: string | null) => void)[] = []
  const loginCode = () =>
    new Promise<string>((resolve, reject) => {
      answers.push((name) => (name === null ? reject(new Error('login:fail')) : resolve(name)))
    })
  const open = () => {
    const app = testApp({
      shopUrl: visitor.shop.url,
      clientType: 'weixin',
      storage: visitor.storage,
      loginCode,
    })
    app.start()
    return app
  }
  const nextLogin = async () => {
    for (;;) {
      const answer = answers.shift()
      if (answer) return answer
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  }
  return { open, nextLogin }
}

/** Ann came by the platform and the device has lost her token. */
const returning = async () => {
  await visitor.open().user.getState().authorise()
  visitor.storage.remove('account.session')
}

/** Ann's token is forgotten, and the platform is asked for a login code to renew it. */
const renewing = async () => {
  await visitor.open().user.getState().authorise()
  const platform = slowPlatform()
  const { user } = platform.open()
  visitor.shop.state.data.tokens = {}
  const reading = user.getState().loadProfile()
  const renewal = await platform.nextLogin()
  return { platform, user, reading, renewal }
}

test('a tap during a silent return that fails gets an answer and words of its own (B4)', async () => {
  await returning()
  const platform = slowPlatform()
  const { user } = platform.open()
  const silent = await platform.nextLogin()
  const tap = user.getState().authorise()
  silent(null)
  const own = await platform.nextLogin()
  own(null)
  await expect(tap).rejects.toMatchObject({ kind: 'platform' })
  expect(user.getState().session).toEqual({ kind: 'guest' })
})

test('a tap during a silent return that succeeds is signed in without a second login', async () => {
  await returning()
  const platform = slowPlatform()
  const { user } = platform.open()
  const silent = await platform.nextLogin()
  const tap = user.getState().authorise()
  silent('ann')
  await expect(tap).resolves.toBe('member')
  expect(visitor.callsTo('user/appminiuserauth')).toBe(2)
})

test('a member who is there is not looked for again', async () => {
  const app = visitor.open()
  await app.user.getState().authorise()
  const { logins } = visitor
  app.user.getState().restore()
  await new Promise((resolve) => setImmediate(resolve))
  expect(visitor.logins).toBe(logins)
  expect(app.user.getState().session).toMatchObject({ kind: 'member' })
})

test('after a sign-out during a renewal the next tap gets its own answer (B4)', async () => {
  const { platform, user, reading, renewal } = await renewing()
  user.getState().signOut()
  const tap = user.getState().authorise()
  renewal('ann')
  await expect(reading).rejects.toMatchObject({ kind: 'aborted' })
  const own = await platform.nextLogin()
  own('ann')
  await expect(tap).resolves.toBe('member')
  expect(user.getState().session).toMatchObject({ kind: 'member', user: { id: 1 } })
})

test('a late renewal of one person makes no guest of the next (B4)', async () => {
  const { user, reading, renewal } = await renewing()
  user.getState().signOut()
  await user.getState().register({ kind: 'username', account: 'ben', password: 'abc12345' })
  renewal(null)
  await expect(reading).rejects.toMatchObject({ kind: expect.stringMatching(/aborted|platform/) })
  expect(user.getState().session).toMatchObject({ kind: 'member', user: { username: 'ben' } })
})

test('a cancelled login panel is left by the person themselves, and told nothing', async () => {
  const loginCode = () =>
    Promise.reject(Object.assign(new Error(), { isPlatformLoginError: true, reason: 'cancelled' }))
  const app = testApp({
    shopUrl: visitor.shop.url,
    clientType: 'toutiao',
    storage: new MemoryStorage(),
    loginCode,
  })
  app.start()
  await expect(app.user.getState().authorise()).rejects.toMatchObject({ kind: 'aborted' })
})
