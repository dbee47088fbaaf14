import { createElement, type FunctionComponent } from 'react'
import { TopBar } from '@/platform/elements/top-bar'
import { withErrorBoundary } from './error-boundary'
import { Screen } from './screen'

// As the browser build has it.
jest.mock('react', () => jest.requireActual('../../config/browser-preact/react'))
jest.mock('react/jsx-runtime', () => jest.requireActual('preact/jsx-runtime'))
jest.mock('@/platform/elements/top-bar', () => ({ TopBar: jest.fn(() => null) }))

const { render } = jest.requireActual<{ render(element: unknown, place: Element): void }>('preact')
const { act } = jest.requireActual<{ act(work: () => void): Promise<void> }>('preact/test-utils')

Object.assign(globalThis, { APP_VERSION: '1.2.3' })

let thrown = 0
const broken = (): never => {
  thrown += 1
  if (thrown > 100) throw new Error('a loop')
  throw new TypeError('broken')
}

const Frame = () => <Screen title="home">content</Screen>

const draw = async (Page: FunctionComponent) => {
  const place = document.createElement('div')
  await act(() => render(createElement(withErrorBoundary(Page)), place))
  return place
}

beforeEach(() => {
  thrown = 0
})

test.each<[string, FunctionComponent]>([
  ['screen', broken],
  [
    'frame',
    () => {
      jest.mocked(TopBar).mockImplementation(broken)
      return createElement(Frame)
    },
  ],
])('on Preact a broken %s leaves exactly one error screen', async (_, Page) => {
  const place = await draw(Page)
  expect(place.querySelectorAll('[role="alert"]')).toHaveLength(1)
  expect(place.querySelector('h1')?.textContent).toBe('页面出错了')
  expect(thrown).toBeLessThanOrEqual(8)
})
