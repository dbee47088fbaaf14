import { accentPresets, accentStyles, contrast } from './accent'

test('the names are those of ShopXO’s themes', () => {
  expect(accentPresets).toEqual({
    red: '#ff0036',
    yellow: '#f6c133',
    black: '#333333',
    green: '#20a53a',
    orange: '#fe6f04',
    blue: '#1677ff',
    brown: '#8b4513',
    purple: '#623cec',
  })
})

// The numbers of WebAIM's contrast checker.
test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#ff0000', '#ffffff', 4],
  ['#00ff00', '#ffffff', 1.37],
  ['#0000ff', '#ffffff', 8.59],
])('the contrast of %s and %s is %d, whichever comes first', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2)
  expect(contrast(other, one)).toBeCloseTo(ratio, 2)
})

test('very dark colours are measured by the straight part of WCAG’s formula', () => {
  expect(contrast('#050505', '#000000')).toBeCloseTo((5 / 255 / 12.92 + 0.05) / 0.05, 5)
})

const names = ['accent', 'accent-pressed', 'accent-edge', 'on-accent', 'accent-text']

// Calculated apart from this code, by WCAG's formula: the first mixture, in steps of one percent, with contrast enough.
// `names` in light, then in dark.
const colours: readonly (readonly [shop: string, light: string, dark: string])[] = [
  ['#ff0036', '#ed0032 #cc002b #ed0032 #ffffff #d3002d', '#ed0032 #cc002b #ed0032 #ffffff #f35c7c'],
  ['#f6c133', '#f6c133 #d7aa30 #a58122 #1a1a1c #80641b', '#f6c133 #d7aa30 #f6c133 #1a1a1c #f6c133'],
  ['#333333', '#333333 #505050 #333333 #ffffff #333333', '#f0f0f2 #d2d2d4 #f0f0f2 #1a1a1c #f0f0f2'],
  ['#20a53a', '#1a8730 #167429 #1a8730 #ffffff #17782b', '#1a8730 #167429 #1a8730 #ffffff #4fa360'],
  ['#fe6f04', '#fe6f04 #fe8327 #da5f03 #1a1a1c #ad4b03', '#fe6f04 #fe8327 #fe6f04 #1a1a1c #fe6f04'],
  ['#1677ff', '#1570f0 #1260ce #1570f0 #ffffff #1364d6', '#1570f0 #1260ce #1570f0 #ffffff #4b91f3'],
  ['#8b4513', '#8b4513 #783b10 #8b4513 #ffffff #8b4513', '#a0663d #8a5834 #a0663d #ffffff #b58868'],
  ['#623cec', '#623cec #5434cb #623cec #ffffff #623cec', '#7857ef #674bce #7857ef #ffffff #987ff3'],
  ['#ffffff', '#1a1a1c #3a3a3c #1a1a1c #ffffff #1a1a1c', '#ffffff #dfdfdf #ffffff #1a1a1c #ffffff'],
  ['#000000', '#000000 #242424 #000000 #ffffff #000000', '#f0f0f2 #d2d2d4 #f0f0f2 #1a1a1c #f0f0f2'],
  ['#808080', '#767676 #656565 #767676 #ffffff #696969', '#767676 #656565 #767676 #ffffff #919191'],
  ['#1e3a8a', '#1e3a8a #3e569a #1e3a8a #ffffff #1e3a8a', '#5d71ab #506193 #5d71ab #ffffff #8190bd'],
  ['#07c160', '#07c160 #2aca76 #069a4d #1a1a1c #04783c', '#07c160 #2aca76 #07c160 #1a1a1c #07c160'],
  ['#600000', '#600000 #762424 #600000 #ffffff #600000', '#9e6363 #885555 #9e6363 #ffffff #b48787'],
  ['#e0e0f8', '#e0e0f8 #c4c4d9 #848492 #1a1a1c #676772', '#e0e0f8 #c4c4d9 #e0e0f8 #1a1a1c #e0e0f8'],
  ['#e0e0f7', '#1a1a1c #3a3a3c #1a1a1c #ffffff #1a1a1c', '#e0e0f7 #c4c4d8 #e0e0f7 #1a1a1c #e0e0f7'],
  ['#ffff00', '#ffff00 #dfdf04 #8a8a00 #1a1a1c #6b6b00', '#ffff00 #dfdf04 #ffff00 #1a1a1c #ffff00'],
  ['#2a2a41', '#2a2a41 #48485c #2a2a41 #ffffff #2a2a41', '#f0f0f2 #d2d2d4 #f0f0f2 #1a1a1c #f0f0f2'],
  ['#2a2a42', '#2a2a42 #48485c #2a2a42 #ffffff #2a2a42', '#727282 #626270 #727282 #ffffff #90909c'],
]

test.each(colours)(
  'a shop of the colour %s gets an accent with what is written on it',
  (shop, light, dark) => {
    const inLight = light.split(' ')
    const inDark = dark.split(' ')
    expect(Object.entries(accentStyles(shop))).toEqual(
      names.map((name, at) => [name, `var(--ac-light, ${inLight[at]}) var(--ac-dark, ${inDark[at]})`]),
    )
  },
)
