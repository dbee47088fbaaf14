import { pageConfiguration } from './page-configuration'

// Named .tsx to run in jsdom.

let warned: jest.SpyInstance

beforeEach(() => {
  warned = jest.spyOn(console, 'warn').mockImplementation(() => {})
  document.documentElement.removeAttribute('style')
})
afterEach(() => warned.mockRestore())

const open = (block: string) => {
  document.head.innerHTML = `<script type="application/json" id="account-config">${block}</script>`
  return pageConfiguration()
}
const style = (name: string) => document.documentElement.style.getPropertyValue(name)

test('what the operator writes into the page counts, the colour too', () => {
  expect(open('{"name":"小店","accent":"blue"}')).toMatchObject({ name: '小店', accent: '#1677ff' })
  expect(style('--ac-on-accent')).toBe('var(--ac-light, #ffffff) var(--ac-dark, #ffffff)')
  expect(warned).not.toHaveBeenCalled()
})

test.each(['', '{"name":', 'null and void'])('the page with %j goes by what was built', (block) => {
  expect(open(block)).toBe(CONFIGURATION)
  expect(style('--ac-accent')).toBe('')
  expect(warned).toHaveBeenCalledTimes(block === '' ? 0 : 1)
})

test('a page without the block goes by what was built', () => {
  document.head.innerHTML = ''
  expect(pageConfiguration()).toBe(CONFIGURATION)
})

test('a mistake is said in the console, and the other keys count', () => {
  expect(open('{"name":"小店","kinds":["fax"]}')).toMatchObject({ name: '小店' })
  expect(warned.mock.calls).toEqual([
    ['account-config: kinds.0 must be a list of some of username, sms, email.'],
  ])
})
