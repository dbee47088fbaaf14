import { htmlTokens } from './html-tokens'

/** Tags as they are written, texts in quotes. */
const tokensOf = (html: string) =>
  Array.from(htmlTokens(html), (token) => (token.kind === 'text' ? `"${token.text}"` : token.source))

test('a tag is told with its name in small letters, whether it closes, and its source', () => {
  expect(Array.from(htmlTokens('a<B class=x>b</B >'))).toEqual([
    { kind: 'text', text: 'a' },
    { kind: 'tag', name: 'b', closing: false, source: '<B class=x>' },
    { kind: 'text', text: 'b' },
    { kind: 'tag', name: 'b', closing: true, source: '</B >' },
  ])
})

test.each([
  ['', []],
  ['a', ['"a"']],
  ['<br>', ['<br>']],
  ['<br/>', ['<br/>']],
  ['<h1>a', ['<h1>', '"a"']],
  ['<my-part.x>', ['<my-part.x>']],
  ['1 < 2, 3<4', ['"1 < 2, 3<4"']],
  ['< b>a', ['"< b>a"']],
  ['a<', ['"a<"']],
])('%j: %j', (html, tokens) => {
  expect(tokensOf(html)).toEqual(tokens)
})

test.each([
  '<!-- b -->',
  '<!-- b > -- > c -->',
  '<!---->',
  '<!-->',
  '<!doctype html>',
  '<?xml b?>',
  '</ b>',
  '</>',
])('%s is no token', (html) => {
  expect(tokensOf(`a${html}c`)).toEqual(['"a"', '"c"'])
})

test('a declaration ends with the next sign, a comment not before two dashes', () => {
  expect(tokensOf('<!doctype --> html>')).toEqual(['" html>"'])
  expect(tokensOf('<! -- b > c -->')).toEqual(['" c -->"'])
})

test.each([
  '<!-- b',
  '<!b',
  '<?b',
  '</ b',
  '<b class=x',
  '<b title="c>d',
  "<b title='c>d",
  '<b title = "c>d',
])('what begins with %s and does not end hides the rest', (html) => {
  expect(tokensOf(`a${html}`)).toEqual(['"a"'])
})

test.each([
  '<b title="c > d">',
  "<b title='c > d'>",
  '<b title = "c > d" id=\'>\'>',
  '<b title="\'>\'">',
  '<b a="">',
])('%s is one tag', (html) => {
  expect(tokensOf(`a${html}e`)).toEqual(['"a"', html, '"e"'])
})

test('a quote that begins no value hides nothing', () => {
  expect(tokensOf('<b c"d>e">')).toEqual(['<b c"d>', '"e">"'])
})

const unread = [
  'script',
  'style',
  'template',
  'iframe',
  'noscript',
  'noembed',
  'noframes',
  'textarea',
  'title',
  'xmp',
]

test.each(unread)('what stands in <%s> is not read', (name) => {
  const upper = name.toUpperCase()
  expect(tokensOf(`a<${name} x>b<i>c</i></${upper} >d`)).toEqual([
    '"a"',
    `<${name} x>`,
    `</${upper} >`,
    '"d"',
  ])
  expect(tokensOf(`<${name}>b</${name}s>c</${name}/>d`)).toEqual([`<${name}>`, `</${name}/>`, '"d"'])
  expect(tokensOf(`a<${name}>b<i>c`)).toEqual(['"a"', `<${name}>`])
  expect(tokensOf(`</${name}>b<i>`)).toEqual([`</${name}>`, '"b"', '<i>'])
})

test.each(['scripts', 'my-style', 'subtitle'])('what stands in <%s> is read', (name) => {
  expect(tokensOf(`<${name}>b<i>`)).toEqual([`<${name}>`, '"b"', '<i>'])
})
