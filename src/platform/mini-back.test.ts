import Taro from '@tarojs/taro'
import { goBackToPage } from './mini-back'

let open: { route?: string }[] = []

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: { navigateBack: jest.fn(), reLaunch: jest.fn(), navigateBackMiniProgram: jest.fn() },
  getCurrentPages: () => open,
}))

const called = () =>
  (['navigateBack', 'reLaunch', 'navigateBackMiniProgram'] as const).flatMap((name) =>
    jest.mocked(Taro[name]).mock.calls.map((given) => [name, ...given]),
  )

beforeEach(() => {
  for (const name of ['navigateBack', 'reLaunch', 'navigateBackMiniProgram'] as const)
    jest.mocked(Taro[name]).mockReset().mockResolvedValue({ errMsg: 'ok' })
})

test('a page of the host that is still open is returned to, over all screens above it', async () => {
  open = [{ route: 'pages/cart/index' }, { route: 'account/pages/home/index' }, { route: 'account/x' }]
  await goBackToPage('/pages/cart/index?id=1')
  expect(called()).toEqual([['navigateBack', { delta: 2 }]])
})

test.each([[[]], [[{ route: 'account/x' }]], [[{ route: 'pages/cart/index' }]]])(
  'a page that is not below this one is opened alone (open: %j)',
  async (pages) => {
    open = pages
    await goBackToPage('/pages/cart/index?id=1')
    expect(called()).toEqual([['reLaunch', { url: '/pages/cart/index?id=1' }]])
  },
)

test('the opener is returned to with nothing of the person', async () => {
  await goBackToPage('opener')
  expect(called()).toEqual([['navigateBackMiniProgram', {}]])
})

test('a page that does not exist is told', async () => {
  open = []
  jest.mocked(Taro.reLaunch).mockRejectedValue({ errMsg: 'reLaunch:fail page not found' })
  await expect(goBackToPage('/pages/none/index')).rejects.toBeDefined()
})
