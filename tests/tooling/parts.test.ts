import { partsNamed } from '../../scripts/test/parts'

const namesOf = (names: readonly string[]) => partsNamed(names).map(({ name }) => name)

test('everything runs each kind of test once, those that need no build in one run of jest', () => {
  const [jest, ...others] = partsNamed([]).filter(({ name }) => name === 'jest')
  expect(others).toEqual([])
  expect(jest?.checks.map(({ name }) => name)).toEqual(['tooling, unit, components, contract, flows'])
  const built = ['size', 'engines', 'mini', 'e2e', 'browsers', 'nginx', 'gallery', 'faults']
  expect(namesOf([])).toEqual(['types', 'lint', 'jest', 'build', ...built])
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
