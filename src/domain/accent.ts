import { recordOf } from './record-of'

/** The colours of ShopXO's own themes, by their names there. */
export const accentPresets = {
  red: '#ff0036',
  yellow: '#f6c133',
  black: '#333333',
  green: '#20a53a',
  orange: '#fe6f04',
  blue: '#1677ff',
  brown: '#8b4513',
  purple: '#623cec',
} as const

/** WCAG 2.2: for text, and for what a control is recognised by. */
const TEXT = 4.5
const SHAPE = 3
const INK = '#1a1a1c'
const WHITE = '#ffffff'

type Rgb = readonly [number, number, number]

const toRgb = (hex: string): Rgb => {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return [part(1), part(3), part(5)]
}

/** `hex` with a share, 0 to 1, of `other` in it. */
const mix = (hex: string, other: string, share: number): string => {
  const to = toRgb(other)
  const mixed = toRgb(hex).map((part, at) => Math.round(part + ((to[at] ?? 0) - part) * share))
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/** WCAG 2.2, “relative luminance”. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = toRgb(hex).map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of two colours, 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** The first mixture towards `end`, in steps of one percent, that is good. */
const towards = (hex: string, end: string, isGood: (mixed: string) => boolean): string => {
  for (let percent = 0; percent < 100; percent += 1) {
    const mixed = mix(hex, end, percent / 100)
    if (isGood(mixed)) return mixed
  }
  return end
}

const isGrey = (hex: string) => Math.max(...toRgb(hex)) - Math.min(...toRgb(hex)) < 24

interface Appearance {
  /** The surfaces that a control stands on. */
  readonly surfaces: readonly string[]
  /** The end of the scale that is away from the surfaces. */
  readonly away: string
  /** The main button of a shop whose grey can't be told from the surfaces. */
  readonly instead: string
}

const appearances: Readonly<Record<'light' | 'dark', Appearance>> = {
  light: { surfaces: ['#ffffff', '#f4f4f6', '#e9e9ec'], away: '#000000', instead: INK },
  dark: { surfaces: ['#1c1c1f', '#121214', '#2a2a2e'], away: WHITE, instead: '#f0f0f2' },
}

/** The accent's tokens for one appearance, by their name after `--ac-`. */
const accentOf = (colour: string, { surfaces, away, instead }: Appearance) => {
  const standsOut = (least: number) => (mixed: string) => surfaces.every((on) => contrast(mixed, on) >= least)
  const start = isGrey(colour) && !standsOut(SHAPE)(colour) ? instead : colour
  // White is what shops are drawn with: it is kept where the colour is nearly dark enough for it.
  const on = contrast(start, WHITE) >= SHAPE ? WHITE : INK
  const hold = on === WHITE ? '#000000' : WHITE
  const readable = towards(start, hold, (mixed) => contrast(mixed, on) >= TEXT)
  // A dark colour is lifted off a dark surface. Its white text stays readable: white and these surfaces have a contrast
  // of more than TEXT times SHAPE.
  const accent = on === WHITE ? towards(readable, away, standsOut(SHAPE)) : readable
  return {
    accent,
    'accent-pressed': mix(accent, contrast(accent, on) > 10 ? on : hold, 0.14),
    /** The edge of a button whose colour is close to the surface. */
    'accent-edge': towards(accent, away, standsOut(SHAPE)),
    'on-accent': on,
    /** Selected text, a check mark. */
    'accent-text': towards(accent, away, standsOut(TEXT)),
  }
}

/** The accent's styles for a colour (`#rrggbb`), by their name after `--ac-`, light and dark as in tokens.css. */
export function accentStyles(colour: string): Readonly<Record<string, string>> {
  const dark = new Map(Object.entries(accentOf(colour, appearances.dark)))
  const light = Object.entries(accentOf(colour, appearances.light))
  return recordOf(
    light.map(([name, value]): [string, string] => [
      name,
      `var(--ac-light, ${value}) var(--ac-dark, ${dark.get(name)})`,
    ]),
  )
}
