import { objections } from '../mini/typings/judge'

test.each([
  ['weapp', 'wx.login({ "force": false })', 'wx.login({ })'],
  ['alipay', 'my.showToast({ "text": "a text" })', 'my.showToast({ "content": "a text" })'],
  ['tt', 'tt.request({ "url": "a text", "data": "a text" })', 'tt.request({ "url": "a text", "data": { } })'],
] as const)('%s: its typings refuse %s and accept %s', (target, wrong, right) => {
  expect(objections(target, [right, wrong]).map(({ call }) => call)).toEqual([wrong])
})

test('an answer that a vendor never gives is refused', () => {
  const call = 'let answer = tt.getSystemInfoSync(); answer = { "language": "zh" }'
  expect(objections('tt', [call])).toHaveLength(1)
})
