import { readFileSync } from 'node:fs'
import path from 'node:path'
import theme from '../theme.json'

const TEXT = 4.5
const SHAPE = 3

const tokens = readFileSync(path.join(__dirname, 'tokens.css'), 'utf8')
const page = readFileSync(path.join(__dirname, '../index.html'), 'utf8')

const both = /--ac-([\w-]+): var\(--ac-light, (#[\da-f]{6})\) var\(--ac-dark, (#[\da-f]{6})\);/g
const colours = new Map(
  [...tokens.matchAll(both)].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
)

const colour = (name: string, appearance: 'light' | 'dark'): string => {
  const found = colours.get(name)
  if (!found) throw new Error(`tokens.css has no --ac-${name}`)
  return found[appearance]
}

/** WCAG 2.2, “relative luminance”. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const texts: Record<string, readonly string[]> = {
  text: [
    'surface',
    'surface-raised',
    'surface-pressed',
    'surface-sunken',
    'surface-lifted',
    'info-soft',
    'accent-soft',
  ],
  'text-quiet': ['surface', 'surface-raised', 'surface-pressed', 'surface-sunken', 'info-soft'],
  'text-placeholder': ['surface-raised', 'surface-pressed'],
  accent: ['surface', 'surface-raised', 'surface-pressed', 'surface-sunken', 'info-soft', 'accent-soft'],
  'on-accent': ['accent', 'accent-pressed', 'danger'],
  danger: ['surface', 'surface-raised', 'surface-pressed', 'surface-sunken', 'danger-soft'],
  success: ['success-soft'],
  'on-notice': ['notice'],
}

const shapes: Record<string, readonly string[]> = {
  // around a field; the frame stands on the screen and holds the raised surface
  'line-strong': ['surface', 'surface-raised'],
  // around a box to tick, and around a field that is being filled in
  'text-quiet': ['surface', 'surface-raised'],
  // around whatever the keyboard is on, and a ticked box
  accent: ['surface', 'surface-raised', 'surface-lifted', 'surface-sunken'],
  danger: ['surface', 'surface-raised'],
}

const pairs = (of: Record<string, readonly string[]>) =>
  Object.entries(of).flatMap(([front, backs]) => backs.map((back): [string, string] => [front, back]))

describe.each(['light', 'dark'] as const)('what is %s', (appearance) => {
  const contrastOf = (front: string, back: string) =>
    contrast(colour(front, appearance), colour(back, appearance))

  test.each(pairs(texts))('%s can be read on %s', (front, back) => {
    expect(contrastOf(front, back)).toBeGreaterThanOrEqual(TEXT)
  })

  test.each(pairs(shapes))('%s can be made out on %s', (front, back) => {
    expect(contrastOf(front, back)).toBeGreaterThanOrEqual(SHAPE)
  })

  test('the platform’s own parts have the colours of the surfaces', () => {
    expect(theme[appearance]).toMatchObject({
      bar: colour('surface-raised', appearance),
      behind: colour('surface', appearance),
    })
    expect(page).toContain(`content="${colour('surface', appearance)}" data-theme="${appearance}"`)
  })
})

test('the measure is WCAG’s', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('a colour has both appearances', () => {
  const written = [...tokens.matchAll(/#[\da-f]{3,8}\b/g)]
  expect(colours.size).toBeGreaterThan(20)
  expect(written).toHaveLength(colours.size * 2)
})
