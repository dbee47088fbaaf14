import { pageConfiguration, readPageConfiguration } from './page-configuration'

// Named .tsx to run in jsdom.

let warned: jest.SpyInstance

beforeEach(() => {
  warned = jest.spyOn(console, 'warn').mockImplementation(() => {})
  document.documentElement.removeAttribute('style')
})
afterEach(() => warned.mockRestore())

const open = async (block: string) => {
  document.head.innerHTML = `<script type="application/json" id="account-config">${block}</script>`
  await readPageConfiguration()
  return pageConfiguration()
}
const style = (name: string) => document.documentElement.style.getPropertyValue(name)

test('what the operator writes into the page counts, the colour too', async () => {
  expect(await open('{"name":"小店","accent":"blue"}')).toMatchObject({ name: '小店', accent: '#1677ff' })
  expect(style('--ac-on-accent')).toBe('var(--ac-light, #ffffff) var(--ac-dark, #ffffff)')
  expect(warned).not.toHaveBeenCalled()
})

test.each(['', '{"name":', 'null and void'])('the page with %j goes by what was built', async (block) => {
  expect(await open(block)).toBe(CONFIGURATION)
  expect(style('--ac-accent')).toBe('')
  expect(warned).toHaveBeenCalledTimes(block === '' ? 0 : 1)
})

test('a page without the block goes by what was built', async () => {
  document.head.innerHTML = ''
  await readPageConfiguration()
  expect(pageConfiguration()).toBe(CONFIGURATION)
})

test('a mistake is said in the console, and the other keys count', async () => {
  expect(await open('{"name":"小店","kinds":["fax"]}')).toMatchObject({ name: '小店' })
  expect(warned.mock.calls).toEqual([
    ['account-config: kinds.0 must be a list of some of username, sms, email.'],
  ])
})

test('a block as the build writes it costs nothing: its rules are not loaded', async () => {
  const { shopUrl: _, ...asWritten } = CONFIGURATION
  expect(await open(JSON.stringify(asWritten, null, 2))).toBe(CONFIGURATION)
})
