import { object, safeParse } from 'valibot'
import { absent, birthday, flag, gender, id, pictureAddress, requiredText, text } from './values'

const row = object({ text, gender, birthday, flag, absent })

function read(value: object) {
  const result = safeParse(row, value)
  return result.success ? result.output : null
}

test('what is missing or null has a value all the same', () => {
  const empty = { text: '', gender: 0, birthday: null, flag: false }
  expect(read({})).toMatchObject(empty)
  expect(read({ text: null, gender: null, birthday: null, flag: null })).toMatchObject(empty)
})

test('numbers and texts mean the same', () => {
  expect(read({ text: 12, gender: '1', birthday: 0, flag: '1' })).toMatchObject({
    text: '12',
    gender: 1,
    birthday: null,
    flag: true,
  })
})

test('text is unescaped, once', () => {
  expect(read({ text: '&lt;b&gt; &amp;lt; &#039;' })).toMatchObject({ text: "<b> &lt; '" })
})

test.each(['', '0', 0, 1668859279, '2022-02-30', '0000-00-00'])('birthday %j is none', (value) => {
  expect(read({ birthday: value })).toMatchObject({ birthday: null })
})

test.each([{ text: [] }, { text: {} }, { birthday: ['2022-11-19'] }, { absent: '' }])(
  '%j has the wrong shape',
  (value) => {
    expect(read(value)).toBeNull()
  },
)

test('an id is a whole number above 0', () => {
  expect(['469', 469].map((value) => safeParse(id, value).output)).toEqual([469, 469])
  expect(['0', 0, '', null, -1, 1.5, 'x', [], {}].some((value) => safeParse(id, value).success)).toBe(false)
})

test('a picture’s address is one, of whatever host', () => {
  const addresses = [
    'https://cdn.example/a.png',
    'HTTP://127.0.0.1:8088/a.png',
    '//cdn.example/a.png',
    '/a.png',
  ]
  expect(addresses.every((value) => safeParse(pictureAddress, value).success)).toBe(true)
  const others = [-1.5, '', null, 'constructor', 'javascript:alert(1)', 'data:image/png;base64,AA==', {}]
  expect(others.some((value) => safeParse(pictureAddress, value).success)).toBe(false)
})

test('required text is not empty', () => {
  expect(safeParse(requiredText, 'x').success).toBe(true)
  expect(['', null, undefined, []].some((value) => safeParse(requiredText, value).success)).toBe(false)
})
