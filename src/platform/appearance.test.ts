import Taro from '@tarojs/taro'

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    ...{ canIUse: jest.fn(), getAppBaseInfo: jest.fn(), getSystemInfoSync: jest.fn() },
    ...{ setNavigationBarColor: jest.fn(), setBackgroundColor: jest.fn(), onThemeChange: jest.fn() },
  },
}))

const api = (name: string): jest.Mock => {
  const call: unknown = Reflect.get(Taro, name)
  if (!jest.isMockFunction(call)) throw new Error(name)
  return call
}

let showAppearance: (choice: 'auto' | 'light' | 'dark') => void

beforeEach(() => {
  for (const call of Object.values(Taro)) if (jest.isMockFunction(call)) call.mockReset()
  jest.isolateModules(() => {
    ;({ showAppearance } = jest.requireActual<typeof import('./weapp')>('./weapp').vendor)
  })
})

const painted = () => api('setNavigationBarColor').mock.calls.map(([{ frontColor }]) => frontColor)

test('WeChat without getAppBaseInfo: the older call tells the theme', () => {
  api('canIUse').mockReturnValue(false)
  api('getAppBaseInfo').mockImplementation(() => {
    throw new TypeError('wx.getAppBaseInfo is not a function')
  })
  api('getSystemInfoSync').mockReturnValue({ theme: 'dark' })
  showAppearance('light')
  showAppearance('auto')
  expect(painted()).toEqual(['#000000', '#ffffff'])
})

test('no call that throws, at once or later, reaches the screen', async () => {
  const missing = () => {
    throw new TypeError('not a function')
  }
  for (const name of ['canIUse', 'setNavigationBarColor', 'onThemeChange'])
    api(name).mockImplementation(missing)
  api('setBackgroundColor').mockRejectedValue({ errMsg: 'fail' })
  showAppearance('dark')
  showAppearance('auto')
  await Promise.resolve()
  expect(api('setNavigationBarColor')).toHaveBeenCalledTimes(2)
})

test('what was painted over follows the device again while the person follows it', () => {
  api('canIUse').mockReturnValue(true)
  api('getAppBaseInfo').mockReturnValue({ theme: 'light' })
  showAppearance('auto')
  expect(api('onThemeChange')).not.toHaveBeenCalled()
  showAppearance('dark')
  showAppearance('auto')
  expect(api('onThemeChange')).toHaveBeenCalledTimes(1)
  const [change] = api('onThemeChange').mock.calls[0]
  api('getAppBaseInfo').mockReturnValue({ theme: 'dark' })
  change({ theme: 'dark' })
  expect(painted()).toEqual(['#ffffff', '#000000', '#ffffff'])
  showAppearance('light')
  change({ theme: 'dark' })
  expect(painted()).toHaveLength(4)
})
