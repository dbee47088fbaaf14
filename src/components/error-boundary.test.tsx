import { act, cleanup, render, screen } from '@testing-library/react'
import { vendor } from '@vendor'
import type { ReactNode } from 'react'
import { TextProvider } from '@/locales/use-text'
import { TopBar } from '@/platform/elements/top-bar'
import { currentScreen } from '@/platform/navigation'
import { withErrorBoundary } from './error-boundary'
import { Screen } from './screen'

jest.mock('@/platform/elements/top-bar', () => ({ TopBar: jest.fn(() => null) }))
jest.mock('@/platform/navigation', () => ({
  ...jest.requireActual('@/platform/navigation'),
  currentScreen: jest.fn(() => 'pages/profile/index'),
}))

const showAppearance = jest.spyOn(vendor, 'showAppearance')
const topBar = jest.mocked<(...given: never[]) => unknown>(TopBar)

Object.assign(globalThis, { APP_VERSION: '1.2.3' })

let thrown = 0
const broken = (): never => {
  thrown += 1
  if (thrown > 100) throw new Error('a loop')
  throw new TypeError('Taro.getAppBaseInfo is not a function')
}

// React itself prints what it hands to a boundary.
beforeEach(() => {
  thrown = 0
  jest.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  cleanup()
  showAppearance.mockReset()
  topBar.mockReset().mockReturnValue(null)
  jest.mocked(currentScreen).mockReset().mockReturnValue('pages/profile/index')
})

const page = (children: ReactNode = 'content') =>
  withErrorBoundary(() => (
    <Screen title="home" appearance="dark">
      {children}
    </Screen>
  ))

const Broken = () => broken()

test.each<[string, () => ReactNode]>([
  [
    'the appearance throws in a layout effect',
    () => {
      showAppearance.mockImplementation(broken)
      return 'content'
    },
  ],
  [
    'the title bar throws',
    () => {
      topBar.mockImplementation(broken)
      return 'content'
    },
  ],
  ['the content throws', () => <Broken />],
])('where %s there is exactly one error screen', (_, prepare) => {
  const Page = page(prepare())
  render(<Page />)
  expect(screen.getAllByRole('alert')).toHaveLength(1)
  expect(screen.getByRole('heading', { name: '页面出错了' })).toBeTruthy()
  expect(screen.getByText(/^account-centre 1\.2\.3 h5/).textContent).toContain('TypeError')
  // React draws a screen that throws again before it gives up.
  expect(thrown).toBeLessThanOrEqual(8)
})

test('opens the screen again', () => {
  topBar.mockImplementation(broken)
  const Page = page()
  render(<Page />)
  topBar.mockReset().mockReturnValue(null)
  act(() => screen.getByRole('button', { name: '刷新重试' }).click())
  expect(screen.getByText('content')).toBeTruthy()
})

test('speaks Chinese where the provider of texts is what has broken', () => {
  const Page = page(<Broken />)
  render(
    <TextProvider value={broken}>
      <Page />
    </TextProvider>,
  )
  expect(screen.getByRole('button', { name: '复制错误信息' })).toBeTruthy()
})

test('does without a report where the platform can’t say which screen is in front', () => {
  jest.mocked(currentScreen).mockImplementation(broken)
  const Page = page(<Broken />)
  render(<Page />)
  expect(screen.getByRole('heading', { name: '页面出错了' })).toBeTruthy()
})

test('an error screen that throws itself leaves one sentence', () => {
  const Page = page(<Broken />)
  // React can't draw an object.
  const objects = () => JSON.parse('{"not":"a text"}')
  render(
    <TextProvider value={objects}>
      <Page />
    </TextProvider>,
  )
  expect(screen.getByRole('alert').textContent).toBe('页面出错了')
  expect(thrown).toBeLessThanOrEqual(8)
})
