import { readFileSync } from 'node:fs'
import path from 'node:path'
import { configuration } from '../../config/configuration'
import { fillAccent } from '../../config/shop-colour'
import { contrast } from '../domain/accent'
import theme from '../theme.json'

const TEXT = 4.5
const SHAPE = 3

const shopColour = () => configuration().accent

const tokens = readFileSync(path.join(__dirname, 'tokens.css'), 'utf8')
const page = readFileSync(path.join(__dirname, '../index.html'), 'utf8')

const both = /--ac-([\w-]+): var\(--ac-light, (#[\da-f]{6})\) var\(--ac-dark, (#[\da-f]{6})\);/g
const coloursOf = (shop: string) =>
  new Map(
    [...fillAccent(tokens, shop).matchAll(both)].map(([, name = '', light = '', dark = '']) => [
      name,
      { light, dark },
    ]),
  )

const appearances = ['light', 'dark'] as const
type Appearance = (typeof appearances)[number]

const colour = (name: string, appearance: Appearance, shop = shopColour()): string => {
  const found = coloursOf(shop).get(name)
  if (!found) throw new Error(`tokens.css has no --ac-${name}`)
  return found[appearance]
}

const texts: Record<string, readonly string[]> = {
  text: ['surface', 'surface-raised', 'surface-pressed', 'surface-sunken', 'info-soft'],
  'text-quiet': ['surface', 'surface-raised', 'surface-pressed', 'surface-sunken', 'info-soft'],
  'text-placeholder': ['surface-raised', 'surface-pressed'],
  'accent-text': ['surface', 'surface-raised', 'surface-sunken'],
  'on-accent': ['accent', 'accent-pressed'],
  'on-danger': ['danger'],
  danger: ['surface', 'surface-raised', 'surface-pressed', 'surface-sunken', 'danger-soft'],
  'on-notice': ['notice'],
}

const shapes: Record<string, readonly string[]> = {
  // around a field; the frame stands on the screen and holds the raised surface
  'line-strong': ['surface', 'surface-raised'],
  // around a box to tick, and around a field that is being filled in
  'text-quiet': ['surface', 'surface-raised'],
  // around the main button and a ticked box
  'accent-edge': ['surface', 'surface-raised', 'surface-sunken'],
  danger: ['surface', 'surface-raised'],
}

const pairs = (of: Record<string, readonly string[]>) =>
  Object.entries(of).flatMap(([front, backs]) => backs.map((back): [string, string] => [front, back]))

const tooFaint = (shop: string, appearance: Appearance, of: typeof texts, least: number) =>
  pairs(of)
    .map(([front, back]) => ({
      pair: `${front} on ${back}`,
      contrast: contrast(colour(front, appearance, shop), colour(back, appearance, shop)),
    }))
    .filter((found) => found.contrast < least)

// The eight of ShopXO's own settings, then the ends of the scale and what is hard to write on.
const shops = [
  ...['#ff0036', '#f6c133', '#333333', '#20a53a', '#fe6f04', '#1677ff', '#8b4513', '#623cec'],
  ...['#ffffff', '#000000', '#ffff00', '#00ffff', '#808080', '#1e3a8a', '#ffc0cb', '#07c160'],
]

describe.each(shops)('with %s as the shop’s colour', (shop) => {
  test.each(appearances)('texts can be read and controls made out in %s', (appearance) => {
    expect(tooFaint(shop, appearance, texts, TEXT)).toEqual([])
    expect(tooFaint(shop, appearance, shapes, SHAPE)).toEqual([])
  })

  test.each(appearances)('nothing but the accent follows it in %s', (appearance) => {
    const others = [...coloursOf(shop)].filter(([name]) => !name.includes('accent'))
    expect(others.map(([name, of]) => [name, of[appearance]])).toEqual(
      others.map(([name]) => [name, colour(name, appearance)]),
    )
  })
})

test.each(['#07c160', '#1677ff', '#623cec', '#f6c133'])('%s stays close to itself as the accent', (shop) => {
  expect(contrast(colour('accent', 'light', shop), shop)).toBeLessThan(2.1)
})

test('a colour that is none stops the build', () => {
  const environment = jest.replaceProperty(process, 'env', { SHOP_COLOUR: 'red' })
  expect(shopColour).toThrow('SHOP_COLOUR=red is not a colour like #ff0036')
  environment.restore()
})

test.each(appearances)('the platform’s own parts have the colours of the %s surfaces', (appearance) => {
  expect(theme[appearance]).toMatchObject({
    bar: colour('surface-raised', appearance),
    behind: colour('surface', appearance),
  })
  expect(page).toContain(`content="${colour('surface', appearance)}" data-theme="${appearance}"`)
})

test('the measure is WCAG’s', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('a colour has both appearances', () => {
  const colours = coloursOf(shopColour())
  const written = [...fillAccent(tokens).matchAll(/#[\da-f]{3,8}\b/g)]
  expect(colours.size).toBeGreaterThan(20)
  expect(written).toHaveLength(colours.size * 2)
})
