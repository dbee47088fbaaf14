import { readFileSync } from 'node:fs'
import { appPages } from '../../scripts/build/missing-files'
import { inProject } from '../../scripts/project-root'
import { routeNames, routes } from '../../src/platform/routes'

const rows = readFileSync(inProject('docs/deep-links.md'), 'utf8')
  .split('\n')
  .filter((line) => /`pages\//.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim().replace(/`/g, '').replace(/\?.*/, '')))
  .map(([, , browser = '', page = '']) => ({ browser, page }))

const inBrowsers = [
  ...readFileSync(inProject('src/screens.ts'), 'utf8').matchAll(/^ {2}\[routes\.(\w+)\]/gm),
].map(([, name]) => routeNames.find((route) => route === name))
const browserPages: string[] = inBrowsers.map((route) => (route ? routes[route] : ''))

test('docs/deep-links.md has the page of every screen of mini-programs, and no other', () => {
  expect(rows.map(({ page }) => page).sort()).toEqual(appPages().sort())
})

test('and the same screen for browsers, where browsers have it', () => {
  for (const { browser, page } of rows)
    expect(browser).toBe(browserPages.includes(`/${page}`) ? `#/${page}` : '–')
})
