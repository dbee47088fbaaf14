import { object, safeParse } from 'valibot'
import { absent, flag, id, imageAddress, requiredText, text } from './values'

const row = object({ text, flag, absent })

function read(value: object) {
  const result = safeParse(row, value)
  return result.success ? result.output : null
}

test('what is missing or null has a value all the same', () => {
  const empty = { text: '', flag: false }
  expect(read({})).toMatchObject(empty)
  expect(read({ text: null, flag: null })).toMatchObject(empty)
})

test('numbers and texts mean the same', () => {
  expect(read({ text: 12, flag: '1' })).toMatchObject({ text: '12', flag: true })
  expect(read({ text: '12', flag: 1 })).toMatchObject({ text: '12', flag: true })
  expect(['on', 2].map((flag) => read({ flag })?.flag)).toEqual([false, false])
  expect([[], {}, true].map((flag) => read({ flag }))).toEqual([null, null, null])
})

test('text is unescaped, once', () => {
  expect(read({ text: '&lt;b&gt; &amp;lt; &#039;' })).toMatchObject({ text: "<b> &lt; '" })
})

test.each([{ text: [] }, { text: {} }, { text: true }, { absent: '' }])('%j has the wrong shape', (value) => {
  expect(read(value)).toBeNull()
})

test('an id is a whole number above 0', () => {
  expect(['469', 469].map((value) => safeParse(id, value).output)).toEqual([469, 469])
  expect(['0', 0, '', null, -1, 1.5, 'x', [], {}].some((value) => safeParse(id, value).success)).toBe(false)
})

test('the address of an image may be of any host', () => {
  const addresses = [
    'https://cdn.example/a.png',
    'HTTP://127.0.0.1:8088/a.png',
    '//cdn.example/a.png',
    '/a.png',
  ]
  expect(addresses.every((value) => safeParse(imageAddress, value).success)).toBe(true)
  const others = [-1.5, '', null, 'constructor', 'javascript:alert(1)', 'data:image/png;base64,AA==', {}]
  expect(others.some((value) => safeParse(imageAddress, value).success)).toBe(false)
})

test('required text is not empty', () => {
  expect(safeParse(requiredText, 'x').success).toBe(true)
  expect(['', null, undefined, []].some((value) => safeParse(requiredText, value).success)).toBe(false)
})
