import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { type InferOutput, looseObject, optional, parse, record, string, unknown } from 'valibot'
import { billOfMaterials } from '../../scripts/build/bill-of-materials'
import { allTargets } from '../../scripts/build/targets'
import { inProject } from '../../scripts/project-root'

const lockSchema = looseObject({
  packages: record(
    string(),
    looseObject({
      license: optional(string()),
      integrity: optional(string()),
      dev: optional(unknown()),
      optionalDependencies: optional(record(string(), string())),
      hasInstallScript: optional(unknown()),
    }),
  ),
})
type Package = InferOutput<typeof lockSchema>['packages'][string]

const read = (file: string) => readFileSync(inProject(file), 'utf8')

const packagesOf = (lock: string) =>
  Object.entries(parse(lockSchema, JSON.parse(read(lock))).packages).filter(([place]) => place !== '')

/** The product's lock, and that of the tool that `npm run vendor:weapp` installs apart from it. */
const locks = ['package-lock.json', 'scripts/vendor/weapp/package-lock.json']
const packages = packagesOf('package-lock.json')
const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Asks nothing of who uses the product but to keep the notice; MPL-2.0 and CC-BY-4.0 for tools left unchanged. */
const accepted = [
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['CC0-1.0', 'Unlicense', 'MPL-2.0', 'CC-BY-4.0'],
]

/** Whether a licence expression lets us choose accepted ones: `A OR B`, `A AND B`. */
const isAccepted = (expression: string): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => accepted.includes(licence)))

/** Older packages of one product for other systems say nothing in the lock. */
const licenceOf = ([place, { license }]: [string, Package]) =>
  license ?? (/^@swc\/core-/.test(nameOf(place)) ? 'Apache-2.0' : 'unknown')

test('every package in the product has an accepted licence', () => {
  const strange = packages.filter(([, { dev }]) => !dev).filter((entry) => !isAccepted(licenceOf(entry)))
  expect(strange.map(([place, { license }]) => `${place}: ${license}`)).toEqual([])
})

test.each(['GPL-3.0', 'AGPL-3.0-only', 'MIT AND GPL-2.0', 'UNLICENSED', 'unknown'])(
  '%s is not accepted',
  (licence) => {
    expect(isAccepted(licence)).toBe(false)
  },
)

test('no package runs a script while it is installed', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
  expect(read('scripts/setup/install.mjs')).toContain("'--ignore-scripts'")
  expect(read('scripts/vendor/install-tool.ts')).toContain("'--ignore-scripts'")
})

test('the packages with an install script are known', () => {
  const known = [
    '@parcel/watcher',
    '@swc/core',
    '@tarojs/binding',
    '@tarojs/cli',
    'core-js',
    'core-js-pure',
    'esbuild',
  ]
  const wanting = packages
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([place]) => nameOf(place))
  expect([...new Set(wanting)].sort()).toEqual(known)
})

test.each(locks)('%s has a hash of every package, those for other systems included', (lock) => {
  const unsafe = packagesOf(lock).filter(
    ([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
  )
  expect(unsafe.map(([place]) => place)).toEqual([])
})

/** Where Node.js finds a package that the package at this place asks for; undefined: nowhere. */
function placeOf(name: string, from: string): string | undefined {
  const above = from
    .split('node_modules/')
    .map((_, index, parts) => parts.slice(0, index + 1).join('node_modules/'))
  const places = ['', ...above].map(
    (place) => `${place.replace(/\/?$/, '/').replace(/^\//, '')}node_modules/${name}`,
  )
  return places.reverse().find((place) => packages.some(([known]) => known === place))
}

test('the lock has the native packages for every system, not only for the one that wrote it', () => {
  const optionals = packages.flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ name, from })),
  )
  expect(optionals.filter(({ name }) => /darwin|win32/.test(name)).length).toBeGreaterThan(20)
  expect(optionals.filter(({ name, from }) => placeOf(name, from) === undefined)).toEqual([])
})

test('every check of the Node.js version asks for the same', () => {
  const { engines } = JSON.parse(read('package.json'))
  const [, major, minor] = /^>=(\d+)\.(\d+)$/.exec(engines.node) ?? []
  expect(read('scripts/setup/check-node.mjs')).toContain(`[${major}, ${minor}]`)
  for (const document of ['README.md', 'CONTRIBUTING.md'])
    expect(read(document)).toContain(`Node.js ${major}.${minor} or newer`)
})

test.each(locks)('%s names no host that packages come from', (lock) => {
  expect(read(lock)).not.toContain('"resolved"')
  expect(read(lock)).not.toMatch(/https?:[^"]*\.tgz/)
})

test('WeChat’s tool is pinned, and no part of the product', () => {
  const { dependencies } = JSON.parse(read('scripts/vendor/weapp/package.json'))
  expect(dependencies).toEqual({ 'miniprogram-ci': expect.stringMatching(/^\d+\.\d+\.\d+$/) })
  expect(packages.map(([place]) => nameOf(place))).not.toContain('miniprogram-ci')
})

describe('the bill of materials', () => {
  const bill = billOfMaterials()

  test('names the product and every package that package.json asks for', () => {
    expect(bill).toMatchObject({
      bomFormat: 'CycloneDX',
      metadata: { component: { name: 'shopxo-account-centre' } },
    })
    const { dependencies } = JSON.parse(read('package.json'))
    expect(bill.components.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)))
  })

  test('names no local folder and no host', () => {
    const text = JSON.stringify(bill.components) + JSON.stringify(bill.metadata)
    expect(text).not.toContain(tmpdir())
    expect(text).not.toMatch(/https?:|git\+|file:/)
  })

  test('is part of no mini-program', () => {
    const inside = allTargets.filter((target) => existsSync(inProject('dist', target, 'sbom.cdx.json')))
    expect(inside).toEqual([])
  })
})
