import { followStorage, forgetCookies } from './follow-storage'

// Named .tsx to run in jsdom.

test('follows other tabs, the back-forward cache and the return to this tab', () => {
  const listener = jest.fn()
  followStorage(listener)
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

test('removes the cookie with this token and no other', () => {
  setCookie('user_token_data=mine; path=/')
  setCookie('uuid=u1; path=/')
  forgetCookies('yours')
  expect(document.cookie).toBe('user_token_data=mine; uuid=u1')
  forgetCookies('')
  forgetCookies('mine')
  expect(document.cookie).toBe('uuid=u1')
})

test('also where the server has written its characters as escapes', () => {
  setCookie('user_token_data=a%3Db; path=/')
  setCookie('broken=100%; path=/')
  forgetCookies('a=b')
  expect(document.cookie).not.toContain('user_token_data')
})
