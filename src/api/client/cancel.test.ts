import { createCancel } from './cancel'

test('tells every listener once', () => {
  const { signal, cancel } = createCancel()
  const first = jest.fn()
  const second = jest.fn()
  signal.onCancel(first)
  signal.onCancel(second)
  expect(signal.cancelled).toBe(false)

  cancel()
  cancel()

  expect(signal.cancelled).toBe(true)
  expect(first).toHaveBeenCalledTimes(1)
  expect(second).toHaveBeenCalledTimes(1)
})

test('tells a late listener at once', () => {
  const { signal, cancel } = createCancel()
  cancel()
  const listener = jest.fn()
  signal.onCancel(listener)
  expect(listener).toHaveBeenCalledTimes(1)
})

test('tells nobody who stopped listening', () => {
  const { signal, cancel } = createCancel()
  const listener = jest.fn()
  signal.onCancel(listener)()
  cancel()
  expect(listener).not.toHaveBeenCalled()
})
