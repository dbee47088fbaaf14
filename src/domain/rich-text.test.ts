import { type RichNode, richNodes } from './rich-text'

const text = (words: string): RichNode => ({ type: 'text', text: words })
const node = (name: string, ...children: RichNode[]): RichNode => ({
  type: 'node',
  name,
  attrs: {},
  children,
})

test('elements hold what stands in them', () => {
  expect(richNodes('<h2>政策</h2>\n<p>我们<strong>重视</strong>您</p>')).toEqual([
    node('h2', text('政策')),
    node('p', text('我们'), node('strong', text('重视')), text('您')),
  ])
})

test('what isn’t closed ends where the next of its kind begins', () => {
  expect(richNodes('<ul><li>one<li>two</ul>three<p>four<p>five')).toEqual([
    node('ul', node('li', text('one')), node('li', text('two'))),
    text('three'),
    node('p', text('four')),
    node('p', text('five')),
  ])
})

test('a line break holds nothing', () => {
  expect(richNodes('one<br>two<hr/>three')).toEqual([
    text('one'),
    node('br'),
    text('two'),
    node('hr'),
    text('three'),
  ])
})

test('cells keep their spans, nothing keeps another attribute', () => {
  expect(richNodes('<td colspan="2" rowspan=3 style="background:url(//evil.example)" id=app>x</td>')).toEqual(
    [{ type: 'node', name: 'td', attrs: { colspan: '2', rowspan: '3' }, children: [text('x')] }],
  )
})

test('pictures and unknown elements vanish, their text stays', () => {
  expect(richNodes('<font>a</font><img src=https://evil.example/1.png><video>b</video>')).toEqual([
    text('a'),
    text('b'),
  ])
})

test('scripts, styles and comments vanish whole', () => {
  expect(richNodes('<style>p{}</style>a<script>b()</script><!-- <p>c</p> -->d')).toEqual([
    text('a'),
    text('d'),
  ])
})

test('an end without a beginning ends nothing', () => {
  expect(richNodes('<p>a</div>b</p>c')).toEqual([node('p', text('a'), text('b')), text('c')])
})

const allowed = [
  ...[
    'a',
    'b',
    'blockquote',
    'caption',
    'code',
    'dd',
    'del',
    'div',
    'dl',
    'dt',
    'em',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
  ],
  ...[
    'h6',
    'i',
    'ins',
    'li',
    'ol',
    'p',
    'q',
    's',
    'span',
    'strong',
    'sub',
    'sup',
    'table',
    'tbody',
    'td',
    'tfoot',
  ],
  ...['th', 'thead', 'tr', 'u', 'ul'],
]

test.each(allowed)('<%s> is kept with what stands in it', (name) => {
  expect(richNodes(`<${name}>a</${name}>b`)).toEqual([node(name, text('a')), text('b')])
})

test.each([
  ['p', 'p'],
  ['li', 'li'],
  ['dt', 'dt'],
  ['dt', 'dd'],
  ['dd', 'dt'],
  ['dd', 'dd'],
  ['td', 'td'],
  ['td', 'th'],
  ['th', 'td'],
  ['th', 'th'],
  ['tr', 'tr'],
])('an unclosed <%s> ends where a <%s> begins', (one, other) => {
  expect(richNodes(`<${one}>a<${other}>b`)).toEqual([node(one, text('a')), node(other, text('b'))])
})

test('an unclosed element of another kind does not end there', () => {
  expect(richNodes('<p>a<div>b')).toEqual([node('p', text('a'), node('div', text('b')))])
  expect(richNodes('<li>a<ul><li>b')).toEqual([node('li', text('a'), node('ul', node('li', text('b'))))])
})

test('an end closes the innermost element of its name with all in it', () => {
  expect(richNodes('<div><b><div><i>a</div>b</b>c')).toEqual([
    node('div', node('b', node('div', node('i', text('a'))), text('b')), text('c')),
  ])
})

test('elements are nested 24 deep at most, and what is deeper stands in the last', () => {
  const depthOf = (nodes: readonly RichNode[]): number =>
    Math.max(0, ...nodes.map((one) => (one.type === 'text' ? 0 : 1 + depthOf(one.children))))
  expect(depthOf(richNodes(`${'<b>'.repeat(24)}a`))).toBe(24)
  const deeper = richNodes(`${'<b>'.repeat(40)}a<i>b</i>`)
  expect(depthOf(deeper)).toBe(24)
  expect(JSON.stringify(deeper)).toContain('[{"type":"text","text":"a"},{"type":"text","text":"b"}]')
})

test('what is beyond 200,000 characters is not read', () => {
  expect(richNodes(`${'a'.repeat(200_000)}b`)).toEqual([text('a'.repeat(200_000))])
})

test('white space between blocks is left out, that around words stays', () => {
  expect(richNodes('<ul>\n <li> a </li>\n</ul>')).toEqual([node('ul', node('li', text(' a ')))])
})

test.each([
  ['<td colspan=2>', { colspan: '2' }],
  ['<td COLSPAN = "12">', { colspan: '12' }],
  ["<td rowspan\n=\n'3'>", { rowspan: '3' }],
  ['<td colspan=100>', {}],
  ['<td colspan=x>', {}],
  ['<td colspan="2x">', {}],
  ['<td data-colspan=2>', {}],
  ['<td colspans=2>', {}],
])('%j has the attributes %j', (html, attrs) => {
  expect(richNodes(html)).toEqual([{ type: 'node', name: 'td', attrs, children: [] }])
})

test('attributes are read as they are told to be', () => {
  expect(richNodes('<a href=/x>b</a>', (tag) => ({ tag }))).toEqual([
    { type: 'node', name: 'a', attrs: { tag: '<a href=/x>' }, children: [text('b')] },
  ])
})
