import { checksNamed, partsNamed } from '../../scripts/test/parts'

const namesOf = (names: readonly string[]) => partsNamed(names).map(({ name }) => name)

test('everything runs each kind of test once, those that need no build in one run of jest', () => {
  const [jest, ...others] = partsNamed([]).filter(({ name }) => name === 'jest')
  expect(others).toEqual([])
  expect(jest?.checks.map(({ name }) => name)).toEqual(['tooling, unit, components, contract, flows'])
  const built = ['size', 'engines', 'mini', 'e2e', 'browsers', 'nginx', 'gallery', 'faults']
  expect(namesOf([])).toEqual(['types', 'lint', 'build', ...built, 'jest'])
})

test('every check of everything is begun: builds first, each check after those that it looks at', () => {
  const checks = checksNamed([])
  const names = checks.map(({ name }) => name)
  expect(names).toHaveLength(new Set(names).size)
  expect([...names].sort()).toEqual(
    partsNamed([])
      .flatMap((part) => part.checks.map(({ name }) => name))
      .sort(),
  )
  for (const { name, after = [] } of checks) {
    const places = after.map((earlier) => names.indexOf(earlier))
    expect([name, places.every((place) => place !== -1 && place < names.indexOf(name))]).toEqual([name, true])
  }
  const needs = (name: string) => checks.find((one) => one.name === name)?.after
  expect(needs('e2e')).toEqual(['build: h5'])
  expect(needs('mini: calls and answers by the vendors’ typings')).toContain('mini')
})

test('a part that is named runs alone, after the builds that it needs', () => {
  expect(namesOf(['unit'])).toEqual(['unit'])
  expect(namesOf(['e2e'])).toEqual(['build', 'e2e'])
  expect(partsNamed(['e2e'])[0]?.checks.map(({ name }) => name)).toEqual(['build: h5'])
})

test('all flows in every browser run only when they are asked for', () => {
  expect(namesOf(['all-browsers'])).toEqual(['build', 'all-browsers'])
  expect(namesOf([])).not.toContain('all-browsers')
})

test('an unknown part is said in one sentence', () => {
  expect(() => partsNamed(['units'])).toThrow(/^units is no part of the tests; there are types, lint, /)
})
