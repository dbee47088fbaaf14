import { vendor as alipay } from './alipay'
import { vendor as tt } from './tt'
import { vendor as weapp } from './weapp'

jest.mock('@tarojs/taro', () => ({}))

const ok = 'getPhoneNumber:ok'

test.each([
  [
    { errMsg: ok, code: 'c1' },
    { kind: 'granted', grant: { code: 'c1' } },
  ],
  [
    { errMsg: ok, code: 'c1', encryptedData: 'x', iv: 'y' },
    { kind: 'granted', grant: { code: 'c1', encryptedData: 'x', iv: 'y' } },
  ],
  [
    { errMsg: ok, encryptedData: 'x', iv: 'y' },
    { kind: 'refused', reason: 'tooOld' },
  ],
  [
    { code: 'c1', encryptedData: null, iv: null, errno: null },
    { kind: 'granted', grant: { code: 'c1' } },
  ],
  [
    { errMsg: ok, errno: '0', code: 'c1' },
    { kind: 'granted', grant: { code: 'c1' } },
  ],
  [{ errMsg: 'getPhoneNumber:fail user deny' }, { kind: 'refused', reason: 'denied' }],
  [
    { errMsg: 'getPhoneNumber:fail privacy permission is not authorized', errno: 104 },
    { kind: 'refused', reason: 'denied' },
  ],
  [{ errMsg: 'getPhoneNumber:fail no permission' }, { kind: 'refused', reason: 'unavailable' }],
  [
    { errMsg: 'getPhoneNumber:fail', errno: 1400001 },
    { kind: 'refused', reason: 'unavailable' },
  ],
  [
    { errMsg: 'getPhoneNumber:fail api scope is not declared in the privacy agreement', errno: 112 },
    { kind: 'refused', reason: 'unavailable' },
  ],
  [{ errMsg: 'getPhoneNumber:fail system error' }, { kind: 'refused', reason: 'failed' }],
  [undefined, { kind: 'refused', reason: 'failed' }],
])('WeChat: %j', (detail, outcome) => expect(weapp.readPhone?.(detail)).toEqual(outcome))

test.each([
  [
    { errMsg: ok, encryptedData: 'x', iv: 'y', code: 'c1' },
    { kind: 'granted', grant: { code: 'c1', encryptedData: 'x', iv: 'y' } },
  ],
  [
    { errMsg: ok, code: 'c1' },
    { kind: 'granted', grant: { code: 'c1' } },
  ],
  [{ errMsg: ok }, { kind: 'refused', reason: 'tooOld' }],
  [
    { encryptedData: 'x', iv: 'y', code: null },
    { kind: 'granted', grant: { encryptedData: 'x', iv: 'y' } },
  ],
  [null, { kind: 'refused', reason: 'failed' }],
  [{ errMsg: 'getPhoneNumber:fail platform auth deny' }, { kind: 'refused', reason: 'unavailable' }],
  [{ errMsg: 'getPhoneNumber:fail auth deny' }, { kind: 'refused', reason: 'denied' }],
  [{ errMsg: 'getPhoneNumber:fail no permission' }, { kind: 'refused', reason: 'unavailable' }],
  [{ errMsg: 'getPhoneNumber:fail not login' }, { kind: 'refused', reason: 'signedOut' }],
  [{ errMsg: 'getPhoneNumber:fail invalid session' }, { kind: 'refused', reason: 'signedOut' }],
  [{ errMsg: 'getPhoneNumber:fail no phone number' }, { kind: 'refused', reason: 'noNumber' }],
  ['nothing', { kind: 'refused', reason: 'failed' }],
])('Douyin: %j', (detail, outcome) => expect(tt.readPhone?.(detail)).toEqual(outcome))

test('Alipay hands out nothing that the shop could read', () => expect(alipay.readPhone).toBeUndefined())
