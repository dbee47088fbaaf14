import fc from 'fast-check'
import { agreement, begin, home, profile, signIn } from '../../../tests/support/begun-router'

test.each([
  ['', `#${home}`],
  ['#', `#${home}`],
  ['#/', `#${home}`],
  ['#/pages/sign-in/index', `#${signIn}`],
  ['#pages/sign-in/index', `#${signIn}`],
  ['#/pages/agreement/index?document=userprivacy', `#${agreement}?document=userprivacy`],
  ['#/pages/agreement/index?document=100%', `#${agreement}?document=100%`],
  ['#/pages/no/such/screen', `#${home}`],
  ['#//evil.example', `#${home}`],
  ['#javascript:alert(1)', `#${home}`],
  ['#/100%', `#${home}`],
  ['#/%E4%B8?x=1', `#${home}`],
])('an app opened by %s shows %s', (hash, address) => {
  const { tab, open } = begin(hash)
  expect(open().map((screen) => `#${screen}`)).toEqual([address])
  expect(tab.hash).toBe(address)
})

test('a screen lies on top of the one that opened it, which is the same when the person comes back', () => {
  const { tab, router, open, keys } = begin()
  const [first] = keys()
  router.open(signIn)
  expect(open()).toEqual([home, signIn])
  expect(tab.hash).toBe(`#${signIn}`)
  router.leave()
  tab.settle()
  expect(open()).toEqual([home])
  expect(keys()).toEqual([first])
  expect(tab.hash).toBe(`#${home}`)
})

test('Back closes the screen on top, and Forward opens it afresh', () => {
  const { tab, router, open, keys } = begin()
  router.open(`${agreement}?document=userprivacy`)
  const [, closed] = keys()
  tab.press(-1)
  expect(open()).toEqual([home])
  tab.press(1)
  expect(open()).toEqual([home, `${agreement}?document=userprivacy`])
  expect(keys()[1]).not.toBe(closed)
})

test('only what opens on top slides in', () => {
  const { tab, router } = begin()
  const slides = () => router.stack.getState().map((screen) => screen.slides)
  router.open(signIn)
  expect(slides()).toEqual([false, true])
  router.replace(profile)
  expect(slides()).toEqual([false, false])
  tab.press(-1)
  tab.press(1)
  expect(slides()).toEqual([false, false])
})

test('a screen that replaces another one has its place in the history', () => {
  const { tab, router, open } = begin()
  router.open(signIn)
  router.replace(profile)
  expect(open()).toEqual([home, profile])
  tab.press(-1)
  expect(open()).toEqual([home])
  tab.press(-1)
  expect(tab.isLeft).toBe(true)
})

test('home alone closes all others', () => {
  const { router, open } = begin()
  router.open(signIn)
  router.open(agreement)
  router.replace(home, { alone: true })
  expect(open()).toEqual([home])
})

test('after a reload, Back shows the screen below afresh', () => {
  const { tab, open } = begin(`#${profile}`, { place: 1, second: false })
  expect(open()).toEqual([profile])
  tab.pushState(null, '', '')
  tab.press(-1)
  expect(open()).toEqual([profile])
})

test('an address typed by hand opens on top; one without a screen opens home alone', () => {
  const { tab, router, open } = begin()
  router.open(signIn)
  tab.type(`#${profile}`)
  expect(open()).toEqual([home, signIn, profile])
  tab.type('#/100%')
  expect(open()).toEqual([home])
  expect(tab.hash).toBe(`#${home}`)
  tab.press(-1)
  expect(open()).toEqual([profile])
})

test('a second tap on the way back goes no further', () => {
  const { tab, router, open } = begin()
  router.open(signIn)
  router.open(agreement)
  router.leave()
  router.leave()
  router.open(profile)
  tab.settle()
  expect(open()).toEqual([home, signIn])
})

test('the way back is over when the browser has arrived', async () => {
  const { tab, router } = begin()
  router.open(profile)
  let isOver = false
  router.leave()
  const arrival = router.arrival().then(() => {
    isOver = true
  })
  await Promise.resolve()
  expect(isOver).toBe(false)
  tab.settle()
  await arrival
})

test('a way back that the browser never goes locks the app for three seconds, not for ever', () => {
  jest.useFakeTimers()
  const { router, open } = begin()
  router.leave()
  router.open(signIn)
  expect(open()).toEqual([home])
  jest.advanceTimersByTime(3000)
  router.open(signIn)
  expect(open()).toEqual([home, signIn])
  jest.useRealTimers()
})

test('property: whatever is done, the screen in front is the one that the address names', () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('open'), address: fc.constantFrom(signIn, profile, agreement) }),
    fc.record({ do: fc.constant('replace'), address: fc.constantFrom(home, signIn) }),
    fc.record({ do: fc.constantFrom('back', 'forward', 'leave', 'cover', 'uncover') }),
    fc.record({ do: fc.constant('type'), address: fc.constantFrom(home, '/x', profile) }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { tab, router, open, keys } = begin()
      const uncovers: (() => void)[] = []
      for (const one of steps) {
        const address = 'address' in one && typeof one.address === 'string' ? one.address : home
        if (one.do === 'open') router.open(address)
        else if (one.do === 'replace') router.replace(address)
        else if (one.do === 'type') tab.type(`#${address}`)
        else if (one.do === 'back') tab.press(-1)
        else if (one.do === 'forward') tab.press(1)
        else if (one.do === 'cover') uncovers.push(router.cover(() => {}))
        else if (one.do === 'uncover') uncovers.pop()?.()
        else if (open().length > 1) router.leave()
        tab.settle()
        if (tab.isLeft) return
        expect(
          open()
            .slice(-1)
            .map((screen) => `#${screen}`),
        ).toEqual([tab.hash])
        expect(new Set(keys()).size).toBe(keys().length)
        const places = router.stack.getState().map(({ place }) => place)
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
      }
    }),
  )
})
