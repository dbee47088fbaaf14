import { createQueue, singleFlight } from './single-flight'

const later = <Result>() => {
  let resolve: (result: Result) => void = () => {}
  let reject: (reason: Error) => void = () => {}
  const promise = new Promise<Result>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}
const settled = () => new Promise((resolve) => setTimeout(resolve))

test('a task begins when the one before has ended, whether it failed or not', async () => {
  const queue = createQueue()
  const [first, second] = [later<number>(), later<number>()]
  const begun: string[] = []
  const task =
    (name: string, { promise }: { promise: Promise<number> }) =>
    () => {
      begun.push(name)
      return promise
    }
  const results = [queue(task('first', first)), queue(task('second', second))]
  const last = queue(async () => 3)
  await settled()
  expect(begun).toEqual(['first'])
  first.reject(new Error('lost'))
  await expect(results[0]).rejects.toThrow('lost')
  await settled()
  expect(begun).toEqual(['first', 'second'])
  second.resolve(2)
  await expect(Promise.all([results[1], last])).resolves.toEqual([2, 3])
})

test('callers with one key share a task while it runs, and only that long', async () => {
  const flight = singleFlight<number>(createQueue())
  const way = later<number>()
  const task = jest.fn(() => way.promise)
  const shared = [flight(1, task), flight(1, task)]
  await settled()
  expect(task).toHaveBeenCalledTimes(1)
  way.resolve(7)
  await expect(Promise.all(shared)).resolves.toEqual([7, 7])
  await expect(flight(1, async () => 8)).resolves.toBe(8)
})

test('callers share a failure, too, and the next one tries again', async () => {
  const flight = singleFlight<number>(createQueue())
  const way = later<number>()
  const shared = [flight(1, () => way.promise), flight(1, async () => 0)]
  way.reject(new Error('lost'))
  for (const one of shared) await expect(one).rejects.toThrow('lost')
  await expect(flight(1, async () => 8)).resolves.toBe(8)
})

test('a caller with another key has a task of their own, after the first', async () => {
  const flight = singleFlight<number>(createQueue())
  const way = later<number>()
  const other = jest.fn(async () => 2)
  const first = flight(1, () => way.promise)
  const second = flight(2, other)
  await settled()
  expect(other).not.toHaveBeenCalled()
  way.resolve(1)
  await expect(Promise.all([first, second])).resolves.toEqual([1, 2])
})
