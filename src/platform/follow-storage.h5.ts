/**
 * Calls the listener when another tab has changed what is stored, when a page comes back from the back-forward cache
 * with the state that it had, and when a tab becomes visible again.
 */
export function followStorage(listener: () => void): void {
  window.addEventListener('storage', () => listener())
  window.addEventListener('pageshow', () => listener())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') listener()
  })
}

const tokenCookie = 'user_token_data'

/** Expires the cookie that holds this token: requests without credentials leave none, older versions did. */
export function forgetCookies(token: string): void {
  try {
    const left = `${tokenCookie}=${token}`
    const held = document.cookie.split('; ').some((cookie) => cookie === left || decoded(cookie) === left)
    // biome-ignore lint/suspicious/noDocumentCookie: the browsers of today's phones lack the Cookie Store API
    if (token && held) document.cookie = `${tokenCookie}=; path=/; max-age=0`
  } catch {
    // A sandboxed frame may not even name its cookies: then it has none.
  }
}

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
