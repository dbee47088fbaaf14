import { readFileSync } from 'node:fs'
import { fillIcons } from '../../config/icons'
import { inProject } from '../../scripts/project-root'

const css = readFileSync(inProject('src/components/icon.css'), 'utf8')
const component = readFileSync(inProject('src/components/icon.tsx'), 'utf8')

test('icon.css has a drawing for every name that a screen can ask for, and no other', () => {
  const named = [...component.matchAll(/^ {2}\| '([\w-]+)'$/gm)].map(([, name]) => name)
  const drawn = [...css.matchAll(/^\.ac-icon-([\w-]+) \{/gm)].map(([, name]) => name)
  expect(named.length).toBeGreaterThan(10)
  expect(drawn).toEqual(named)
})

test('the build puts in drawings that a style sheet can hold', () => {
  const filled = fillIcons(css)
  expect(filled).not.toMatch(/--(heroicon|illustration)-/)
  for (const [, address = ''] of filled.matchAll(/url\("([^"]*)"\)/g)) {
    expect(address).toMatch(/^data:image\/svg\+xml,%3Csvg [^"<>#]*d='M[^"<>#]*%3C\/svg%3E$/i)
  }
})

test('an icon that doesn’t exist stops the build', () => {
  expect(() => fillIcons('var(--heroicon-nothing)')).toThrow('nothing.svg')
})

test.each(['closed', 'waiting', 'offline'])('the illustration %s is small', (name) => {
  expect(fillIcons(`var(--illustration-${name})`).length).toBeLessThan(500)
})
