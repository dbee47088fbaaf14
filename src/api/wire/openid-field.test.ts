import type { ClientType } from '@/api/client/client-type'
import { answeredUnionidField, identityFields, openidField, sentUnionidField } from './openid-field'

test.each<[ClientType, string | null, string | null, string | null]>([
  ['weixin', 'weixin_openid', 'weixin_unionid', 'weixin_unionid'],
  ['alipay', 'alipay_openid', null, 'weixin_unionid'],
  ['toutiao', 'toutiao_openid', 'toutiao_unionid', 'toutiao_unionid'],
  ['qq', 'qq_openid', 'qq_unionid', 'qq_unionid'],
  ['baidu', 'baidu_openid', null, null],
  ['kuaishou', 'kuaishou_openid', null, null],
  ['h5', null, null, null],
])('%s', (clientType, openid, sent, answered) => {
  expect(openidField(clientType)).toBe(openid)
  expect(sentUnionidField(clientType)).toBe(sent)
  expect(answeredUnionidField(clientType)).toBe(answered)
})

test('an id that is empty, or that the shop does not read on this platform, is left out', () => {
  const both = { openid: 'o_1', unionid: 'u_1' }
  expect(identityFields('weixin', both)).toEqual({ weixin_openid: 'o_1', weixin_unionid: 'u_1' })
  expect(identityFields('alipay', both)).toEqual({ alipay_openid: 'o_1' })
  expect(identityFields('h5', both)).toEqual({})
  expect(identityFields('weixin', { openid: '', unionid: '' })).toEqual({})
})
