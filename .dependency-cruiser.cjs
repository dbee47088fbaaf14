// Who may import whom. CONTRIBUTING.md shows the layers; tests/tooling/layers.test.ts breaks each rule once.
// Rules name folders, never files that may move; a test beside its file (x.test.ts) may import what it likes.

const TESTS = '[.]test[.]tsx?$'
const OWN_FOLDERS = '^(src|sandbox|tests|scripts|bench|config)/'

/** A file of this layer of src may import, of everything in src, only what the patterns name. */
const layer = (name, allowed, comment) => ({
  name: `${name}-layer`,
  comment,
  severity: 'error',
  from: { path: `^src/${name}/`, pathNot: TESTS },
  to: { path: '^src/', pathNot: [`^src/${name}/`, ...allowed.map((folder) => `^src/${folder}`)] },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    layer(
      'pages',
      ['components/', 'stores/', 'platform/', 'locales/', 'domain/', 'api/'],
      'A page imports components, stores, platform, locales and domain, and types of api.',
    ),
    layer(
      'components',
      ['stores/', 'platform/', 'locales/', 'domain/', 'api/'],
      'A component imports stores, platform, locales and domain, and types of api; it does not know its pages.',
    ),
    layer(
      'stores',
      ['api/', 'platform/', 'locales/', 'domain/'],
      'A store imports api, platform, locales and domain.',
    ),
    layer('api', ['domain/', 'locales/'], 'The request layer imports domain, and types of locales.'),
    layer(
      'platform',
      ['domain/', 'api/client/', 'theme[.]json$'],
      'The platform imports domain, and types and the transport of api/client.',
    ),
    layer('locales', ['domain/'], 'Texts import domain only.'),
    layer('domain', [], 'The domain imports nothing but the domain.'),
    layer('styles', [], 'Styles import nothing.'),
    {
      name: 'api-calls-belong-in-stores',
      comment:
        'Pages and components call store actions; of api they import types, errors and cancellation only.',
      severity: 'error',
      from: { path: '^src/(pages|components)/', pathNot: TESTS },
      to: {
        path: '^src/api/',
        pathNot: '^src/api/client/(errors|cancel)[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'platform-uses-api-types',
      comment: 'The platform implements the transport; everything else of api/client it imports as a type.',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: TESTS },
      to: {
        path: '^src/api/',
        pathNot: '^src/api/client/transport[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      // Elements and pickers import `@vendor`, which is WeChat's file here: a cycle by another vendor would not show.
      name: 'vendor-draws-nothing',
      comment:
        'A vendor says how its platform differs; elements and pickers draw. It imports only their types.',
      severity: 'error',
      from: { path: '^src/platform/[^/]+[.]ts$', pathNot: TESTS },
      to: { path: '^src/platform/(elements|pickers)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'api-uses-text-keys',
      comment: 'The request layer names texts by their keys: it imports types of locales only.',
      severity: 'error',
      from: { path: '^src/api/', pathNot: TESTS },
      to: { path: '^src/locales/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'page-imports-page',
      comment: 'A page never imports another page; what two pages show is a component.',
      severity: 'error',
      from: { path: '^src/pages/([^/]+)/', pathNot: TESTS },
      to: { path: '^src/pages/', pathNot: '^src/pages/$1/' },
    },
    {
      name: 'taro-outside-platform',
      comment: 'Only src/platform and the app itself know Taro.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/platform/', '^src/app[^/]*[.]tsx?$', TESTS] },
      to: { path: '(^|/)@tarojs/' },
    },
    {
      name: 'framework-in-plain-layer',
      comment: 'The domain and the request layer run in plain Node: they import no framework.',
      severity: 'error',
      from: { path: '^src/(domain|api)/', pathNot: TESTS },
      to: { path: '(^|node_modules/)(react|react-dom|preact|zustand)(/|$)' },
    },
    {
      name: 'app-imports-tooling',
      comment: 'The app never imports the sandbox, tests, scripts, benchmarks or build configuration.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: OWN_FOLDERS, pathNot: '^src/' },
    },
    {
      name: 'sandbox-imports-project',
      comment: 'The sandbox is a server of its own: it imports nothing of the project outside itself.',
      severity: 'error',
      from: { path: '^sandbox/' },
      to: { pathNot: ['^sandbox/', '(^|/)node_modules/'], dependencyTypesNot: ['core'] },
    },
    {
      name: 'bench-imports-app',
      comment: 'Benchmarks measure the built app: in Node its sources lack what the build defines.',
      severity: 'error',
      from: { path: '^bench/' },
      to: { path: '^src/' },
    },
    {
      name: 'cycle',
      comment: 'No file imports itself by way of others, types included.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      // A rule sees where an import leads only when it leads somewhere.
      name: 'unresolvable',
      comment: 'Every import leads to a file or a package that is installed.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|bench/dist)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.cjs', '.js', '.json'],
    },
  },
}
