import Taro from '@tarojs/taro'
import { miniHostStorage, miniStorage } from './mini-storage'

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: { getStorageSync: jest.fn(), setStorageSync: jest.fn(), removeStorageSync: jest.fn() },
}))

const calls = [
  [() => miniStorage.write('account.note', 'x'), Taro.setStorageSync],
  [() => miniStorage.remove('account.note'), Taro.removeStorageSync],
  [() => miniHostStorage.write('member', { id: 1 }), Taro.setStorageSync],
  [() => miniHostStorage.remove('member'), Taro.removeStorageSync],
] as const

test.each([
  ['WeChat', undefined],
  ['Alipay', { success: true }],
])('what %s has done is true', (_, answer) => {
  for (const [call, api] of calls) {
    jest.mocked<(...given: never[]) => unknown>(api).mockReturnValue(answer)
    expect(call()).toBe(true)
  }
})

test('Alipay answers that it has failed, and does not throw', () => {
  for (const [call, api] of calls) {
    jest
      .mocked<(...given: never[]) => unknown>(api)
      .mockReturnValue({ success: false, error: 2, errorMessage: '' })
    expect(call()).toBe(false)
  }
})

test('the others throw', () => {
  for (const [call, api] of calls) {
    jest.mocked<(...given: never[]) => unknown>(api).mockImplementation(() => {
      throw new Error('exceed storage max size')
    })
    expect(call()).toBe(false)
  }
})

test.each(['', null, undefined, { success: false }])('%j is no text', (kept) => {
  jest.mocked(Taro.getStorageSync).mockReturnValue(kept)
  expect(miniStorage.read('account.note')).toBeNull()
})

test('an object of the official client is read as it is kept; an empty text is nothing', () => {
  jest.mocked(Taro.getStorageSync).mockReturnValue({ id: 1 })
  expect(miniHostStorage.read('member')).toEqual({ id: 1 })
  jest.mocked(Taro.getStorageSync).mockReturnValue('')
  expect(miniHostStorage.read('member')).toBeNull()
})
