import { createBackStore } from './back-store'

const back = () =>
  createBackStore((parameter) => (parameter === '/cart' || parameter === '/' ? parameter : null))

test('nobody is sent back before a link has said where', () => {
  expect(back().getState().address).toBeNull()
})

test('the last address that may be followed stays, whatever comes after it', () => {
  const store = back()
  for (const [parameter, address] of [
    ['/cart', '/cart'],
    ['//evil.example', '/cart'],
    [undefined, '/cart'],
    ['/', '/'],
  ]) {
    store.getState().note(parameter)
    expect(store.getState().address).toBe(address)
  }
})
