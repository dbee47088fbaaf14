import type { Check, Outcome } from '../../scripts/test/check'
import { runChecks } from '../../scripts/test/run-checks'

/** Checks that end when told to, and what has been begun. */
function checksInHand() {
  const begun: string[] = []
  const ends = new Map<string, (outcome: Outcome) => void>()
  const run = ({ name }: Check) => {
    begun.push(name)
    return new Promise<Outcome>((resolve) => ends.set(name, resolve))
  }
  const end = async (name: string, failed = 0) => {
    ends.get(name)?.({ passed: 1 - failed, failed, report: '' })
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { begun, run, end }
}

const named = (name: string, more: Partial<Check> = {}): Check => ({
  name,
  run: () => Promise.reject(new Error('The test runs it.')),
  ...more,
})

test('checks run in their order, as many at once as there is room for', async () => {
  const { begun, run, end } = checksInHand()
  const all = runChecks(
    ['a', 'b', 'c'].map((name) => named(name)),
    2,
    run,
  )
  expect(begun).toEqual(['a', 'b'])
  await end('b')
  expect(begun).toEqual(['a', 'b', 'c'])
  await end('a')
  await end('c')
  expect(await all).toHaveLength(3)
})

test('a check waits for those that it looks at, also where they fail', async () => {
  const { begun, run, end } = checksInHand()
  const all = runChecks([named('tests', { after: ['build'] }), named('build'), named('lint')], 2, run)
  expect(begun).toEqual(['build', 'lint'])
  await end('lint')
  expect(begun).toEqual(['build', 'lint'])
  await end('build', 1)
  expect(begun).toEqual(['build', 'lint', 'tests'])
  await end('tests')
  const outcomes = await all
  expect(outcomes.reduce((sum, { failed }) => sum + failed, 0)).toBe(1)
})

test('a check that looks at nothing of this run waits for nothing', async () => {
  const { begun, run, end } = checksInHand()
  const all = runChecks([named('tests', { after: ['build'] })], 2, run)
  expect(begun).toEqual(['tests'])
  await end('tests')
  await all
})

test('wide checks take the room of two', async () => {
  const { begun, run, end } = checksInHand()
  const wide = (name: string) => named(name, { isWide: true })
  const all = runChecks([named('build'), wide('wide'), wide('wider'), named('a')], 4, run)
  expect(begun).toEqual(['build', 'wide'])
  await end('build')
  expect(begun).toEqual(['build', 'wide', 'wider'])
  await end('wide')
  expect(begun).toEqual(['build', 'wide', 'wider', 'a'])
  for (const name of ['a', 'wider']) await end(name)
  expect(await all).toHaveLength(4)
})

test('no small check takes the place that a wide one waits for', async () => {
  const { begun, run, end } = checksInHand()
  const checks = [named('a'), named('b'), named('wide', { isWide: true }), named('c')]
  const all = runChecks(checks, 2, run)
  await end('a')
  expect(begun).toEqual(['a', 'b'])
  await end('b')
  expect(begun).toEqual(['a', 'b', 'wide'])
  for (const name of ['wide', 'c']) await end(name)
  await all
})

test('an error of the runner itself ends the run, and so do checks that wait for each other', async () => {
  await expect(runChecks([named('a')], 2, () => Promise.reject(new Error('no room')))).rejects.toThrow(
    'no room',
  )
  const circle = [named('a', { after: ['b'] }), named('b', { after: ['a'] })]
  await expect(runChecks(circle, 2)).rejects.toThrow('Nothing lets these start: a, b.')
})
