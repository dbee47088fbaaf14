import { followLaunches } from './launch'

// Named .tsx to run in jsdom.

const referrerAt = (address: string) => {
  const listener = jest.fn()
  window.history.replaceState(null, '', address)
  followLaunches(listener)
  return listener.mock.calls
}

test.each(['/?referrer=7#/pages/home/index', '/#/pages/home/index?referrer=7', '/?referrer=7#/100%'])(
  'the referrer in %s',
  (address) => expect(referrerAt(address)).toEqual([[{ referrer: '7' }]]),
)

test.each(['/#/100%', '/#/%E4%B8', '/#/100%?referrer=7', '/#%'])('%s opens home', (address) => {
  referrerAt(address)
  expect(window.location.hash).toBe('#/pages/home/index')
})

test.each(['/#/pages/profile/index?x=100%', '/#/%E4%B8%AD', '/#/a%2520b', '/'])('%s stays', (address) => {
  referrerAt(address)
  expect(window.location.pathname + window.location.hash).toBe(address)
})

test.each(['popstate', 'hashchange'])('an unreadable address that is opened later (%s)', (event) => {
  referrerAt('/')
  let seenByRouter = ''
  const router = () => {
    seenByRouter = window.location.hash
  }
  window.addEventListener(event, router)
  window.history.replaceState(null, '', '/#/100%')
  window.dispatchEvent(new Event(event))
  expect(seenByRouter).toBe('#/pages/home/index')
  window.removeEventListener(event, router)
})
