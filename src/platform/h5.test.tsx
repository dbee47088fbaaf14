import { vendor } from './h5'

// Named .tsx to run in jsdom.

test('follows other tabs, the back-forward cache and the return to this tab', () => {
  const listener = jest.fn()
  vendor.followStorage(listener)
  window.dispatchEvent(new StorageEvent('storage', { key: 'account.session' }))
  expect(listener.mock.calls).toEqual([[]])
  window.dispatchEvent(new Event('pageshow'))
  expect(listener).toHaveBeenCalledTimes(2)

  const visibility = jest.spyOn(document, 'visibilityState', 'get')
  visibility.mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
  expect(listener).toHaveBeenCalledTimes(2)
  visibility.mockReturnValue('visible')
  document.dispatchEvent(new Event('visibilitychange'))
  expect(listener).toHaveBeenCalledTimes(3)
})

const setCookie = (text: string) => {
  // biome-ignore lint/suspicious/noDocumentCookie: as a shop's server sets it
  document.cookie = text
}

afterEach(() => {
  for (const name of ['user_token_data', 'uuid', 'broken']) setCookie(`${name}=; path=/; max-age=0`)
})

test('asks again for what was lost when the network or the person is back', () => {
  const again = jest.fn()
  const stop = vendor.followNetworkReturn(again)
  window.dispatchEvent(new Event('online'))
  document.dispatchEvent(new Event('visibilitychange'))
  expect(again).toHaveBeenCalledTimes(2)
  stop()
  window.dispatchEvent(new Event('online'))
  document.dispatchEvent(new Event('visibilitychange'))
  expect(again).toHaveBeenCalledTimes(2)
})

test('removes the cookie with this token and no other', () => {
  setCookie('user_token_data=mine; path=/')
  setCookie('uuid=u1; path=/')
  vendor.forgetCookies('yours')
  expect(document.cookie).toBe('user_token_data=mine; uuid=u1')
  vendor.forgetCookies('')
  vendor.forgetCookies('mine')
  expect(document.cookie).toBe('uuid=u1')
})

test('also where the server has written its characters as escapes', () => {
  setCookie('user_token_data=a%3Db; path=/')
  setCookie('broken=100%; path=/')
  vendor.forgetCookies('a=b')
  expect(document.cookie).not.toContain('user_token_data')
})

const referrerAt = (address: string) => {
  const listener = jest.fn()
  window.history.replaceState(null, '', address)
  vendor.followLaunches(listener)
  return listener.mock.calls
}

test.each(['/?referrer=7#/pages/home/index', '/#/pages/home/index?referrer=7', '/?referrer=7#/100%'])(
  'the referrer in %s',
  (address) => expect(referrerAt(address)).toEqual([[{ referrer: '7', back: null }]]),
)

test('a way back in the fragment moves before it, where it outlives another screen', () => {
  referrerAt('/?x=1#/pages/sign-in/index?back=%2Fcart%3Fid%3D1')
  expect(window.location.search).toBe('?x=1&back=%2Fcart%3Fid%3D1')
  expect(referrerAt(window.location.href)).toEqual([[{ referrer: null, back: '/cart?id=1' }]])
})

test.each(['/#/pages/home/index?back=//evil.example', '/?x=1#/pages/home/index'])(
  '%s stays as it is',
  (address) => {
    referrerAt(address)
    expect(window.location.href).toContain(address)
  },
)
