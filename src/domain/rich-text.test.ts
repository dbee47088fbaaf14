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
