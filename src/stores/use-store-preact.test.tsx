import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { createStore } from 'zustand/vanilla'
import { useStore } from './use-store'

// As the browser build has it.
jest.mock('react', () => jest.requireActual('../../config/browser-preact/react'))
jest.mock('react/jsx-runtime', () => jest.requireActual('preact/jsx-runtime'))

const createCount = () => createStore(() => ({ count: 1, other: 1 }))
type CountStore = ReturnType<typeof createCount>

const place = document.createElement('div')
afterEach(() => act(() => render(null, place)))

function Count({ store, onDrawn }: { store: CountStore; onDrawn?: () => void }) {
  const count = useStore(store, (state) => state.count)
  onDrawn?.()
  return <p>{count}</p>
}

test('what reads a store is drawn again when its part changes, and only then', async () => {
  const store = createCount()
  const onDrawn = jest.fn()
  await act(() => render(<Count store={store} onDrawn={onDrawn} />, place))
  onDrawn.mockClear()
  await act(() => store.setState({ other: 2 }))
  expect(onDrawn).not.toHaveBeenCalled()
  await act(() => store.setState({ count: 2 }))
  expect(place.textContent).toBe('2')
})

test('a change between the drawing and the subscription is not missed', async () => {
  const store = createCount()
  let drawings = 0
  const onDrawn = () => {
    if (++drawings === 1) store.setState({ count: 5 })
  }
  await act(() => render(<Count store={store} onDrawn={onDrawn} />, place))
  expect(place.textContent).toBe('5')
})

test('another store is followed instead of the one before, and none after the end', async () => {
  const [first, second] = [createCount(), createCount()]
  await act(() => render(<Count store={first} />, place))
  await act(() => render(<Count store={second} />, place))
  await act(() => first.setState({ count: 8 }))
  expect(place.textContent).toBe('1')
  await act(() => second.setState({ count: 9 }))
  expect(place.textContent).toBe('9')
  const onDrawn = jest.fn()
  await act(() => render(<Count store={second} onDrawn={onDrawn} />, place))
  await act(() => render(null, place))
  onDrawn.mockClear()
  await act(() => second.setState({ count: 10 }))
  expect(onDrawn).not.toHaveBeenCalled()
})

test('the stand-in has everything that the app uses of React', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !/\.(?:test|weapp)\./.test(file))
  const imports = sources.flatMap((file) => [
    ...readFileSync(path.join('src', file), 'utf8').matchAll(/^import \{([^}]*)\} from 'react'$/gm),
  ])
  const used = imports.flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
  const values = new Set(used.filter((name) => name !== '' && !name.startsWith('type ')))
  expect(values.size).toBeGreaterThan(5)
  expect(Object.keys(jest.requireActual('../../config/browser-preact/react'))).toEqual(
    expect.arrayContaining([...values]),
  )
})
