import Taro from '@tarojs/taro'
import type { SecureStorage } from '../platform'

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    ...{ getStorage: jest.fn(), setStorage: jest.fn(), removeStorage: jest.fn() },
    ...{ getStorageSync: jest.fn(), setStorageSync: jest.fn(), removeStorageSync: jest.fn() },
  },
}))

const api = (name: string): jest.Mock => {
  const call: unknown = Reflect.get(Taro, name)
  if (!jest.isMockFunction(call)) throw new Error(name)
  return call
}

const never = () => new Promise<never>(() => {})
let secure: SecureStorage

beforeEach(() => {
  jest.useFakeTimers()
  for (const name of ['getStorage', 'setStorage', 'removeStorage'] as const) api(name).mockReset()
  for (const name of ['getStorageSync', 'setStorageSync', 'removeStorageSync'] as const) api(name).mockReset()
  jest.isolateModules(() => {
    ;({ secureStorage: secure } = jest.requireActual<{ secureStorage: SecureStorage }>(
      './weapp-secure-storage',
    ))
  })
})
afterEach(() => jest.useRealTimers())

/** Runs everything that needs no time. */
const settle = () => jest.advanceTimersByTimeAsync(0)

test('reads what is kept encrypted', async () => {
  api('getStorage').mockResolvedValue({ data: 'kept' })
  await secure.open(['a'], () => {})
  expect(secure.read('a')).toBe('kept')
})

test('a reading that is never answered ends after three seconds, and the start goes on', async () => {
  api('getStorage').mockImplementation(never)
  const opened = secure.open(['a'], () => {})
  await jest.advanceTimersByTimeAsync(3000)
  await opened
  expect(secure.read('a')).toBeNull()
  // The stored text is encrypted: read as plain text it would count as damaged and be removed.
  expect(api('getStorageSync')).not.toHaveBeenCalled()
})

test('a write that is never answered doesn’t keep later ones waiting for more than five seconds', async () => {
  api('setStorage').mockImplementationOnce(never).mockResolvedValue({})
  secure.write('a', '1')
  secure.write('a', '2')
  await settle()
  expect(api('setStorage')).toHaveBeenCalledTimes(1)
  await jest.advanceTimersByTimeAsync(5000)
  expect(api('setStorage')).toHaveBeenLastCalledWith({ key: 'a', data: '2', encrypt: true })
})

test('a removal is done at once, whatever the writes before it do', async () => {
  api('setStorage').mockImplementation(never)
  api('removeStorage').mockResolvedValue({})
  secure.write('a', '1')
  expect(secure.remove('a')).toBe(true)
  expect(api('removeStorageSync')).toHaveBeenCalledWith('a')
  await jest.advanceTimersByTimeAsync(5000)
  expect(api('removeStorage')).toHaveBeenLastCalledWith({ key: 'a' })
})

test('a write that is answered after its removal is removed again', async () => {
  let answer: (value: object) => void = () => {}
  api('setStorage').mockImplementation(
    () =>
      new Promise((resolve) => {
        answer = resolve
      }),
  )
  api('removeStorage').mockResolvedValue({})
  secure.write('a', '1')
  await settle()
  secure.remove('a')
  await jest.advanceTimersByTimeAsync(5000)
  expect(api('removeStorage')).toHaveBeenCalledTimes(1)
  answer({})
  await settle()
  expect(api('removeStorage')).toHaveBeenCalledTimes(2)
})

test('a removal that fails is told', () => {
  api('removeStorage').mockResolvedValue({})
  api('removeStorageSync').mockImplementation(() => {
    throw new Error('fail')
  })
  expect(secure.remove('a')).toBe(false)
})

test('what can’t be kept encrypted is kept plainly, and told as lost where that fails too', async () => {
  const onLost = jest.fn()
  await secure.open([], onLost)
  api('setStorage').mockRejectedValue(new Error('fail'))
  secure.write('a', '1')
  await settle()
  expect(api('setStorageSync')).toHaveBeenCalledWith('a', '1')
  expect(onLost).not.toHaveBeenCalled()
  api('setStorageSync').mockImplementation(() => {
    throw new Error('full')
  })
  secure.write('a', '2')
  await settle()
  expect(onLost).toHaveBeenCalledTimes(1)
})
