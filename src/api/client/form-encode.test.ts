import { formEncode, formFields } from './form-encode'

function roundTrip(params: object): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(formEncode(formFields(params))))
}

test('arrives as it was', () => {
  const params = { nickname: '昵称 😀 𠮷', auth_data: '{"a":"b&c=d+e%20"}', 'a&b': 'x\r\ny', empty: '' }
  expect(roundTrip(params)).toEqual(params)
})

test('numbers become text, and keys without a value are left out', () => {
  expect(roundTrip({ gender: 0, verify: undefined, token: null })).toEqual({ gender: '0' })
})

test.each([
  ['\uD83D', '\uFFFD'],
  ['\uDE00', '\uFFFD'],
  ['\uDE00\uDE00', '\uFFFD\uFFFD'],
  ['a\uD83D\uD83D\uDE00b', 'a\uFFFD😀b'],
])('half an emoji does not stop the request', (text, arrived) => {
  expect(roundTrip({ text })).toEqual({ text: arrived })
})
