import { tooLate, withTimeLimit } from './time-limit'

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

test('gives what is answered in time, and lets the timer go', async () => {
  await expect(withTimeLimit(1000, async () => 'answer')).resolves.toBe('answer')
  await expect(withTimeLimit(1000, () => Promise.reject(new Error('refused')))).rejects.toThrow('refused')
  expect(jest.getTimerCount()).toBe(0)
})

test('rejects when there is no answer in time', async () => {
  const call = withTimeLimit(1000, () => new Promise<never>(() => {}))
  const rejected = expect(call).rejects.toBe(tooLate)
  await jest.advanceTimersByTimeAsync(1000)
  await rejected
})

test('a call that throws at once rejects', async () => {
  const call = withTimeLimit(1000, () => {
    throw new TypeError('not a function')
  })
  await expect(call).rejects.toThrow('not a function')
  expect(jest.getTimerCount()).toBe(0)
})

test('calls at once: some platforms only answer inside of a tap', () => {
  const start = jest.fn(async () => {})
  void withTimeLimit(1000, start)
  expect(start).toHaveBeenCalledTimes(1)
})
