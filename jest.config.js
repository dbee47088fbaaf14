// One jest project per kind of test. A project is listed only when it has tests: `jest --selectProjects flows`
// without any flow then stops with an error instead of passing with nothing run.
const { existsSync, readdirSync } = require('node:fs')
const path = require('node:path')

const esmPackages = [
  ...['@tarojs', '@stencil', 'swiper', 'hls\\.js', 'lodash-es', 'change-case'],
  ...['query-string', 'decode-uri-component', 'filter-obj', 'split-on-first', 'whatwg-fetch'],
  ...['universal-router', 'path-to-regexp', 'history', 'nanoid', 'dom7', 'ssr-window'],
  ...['pixelmatch', 'hono', '@hono', 'zustand', 'valibot', 'dompurify', '@vant'],
]

const swc = (parser) => [
  '@swc/jest',
  {
    jsc: { parser, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
    module: { type: 'commonjs' },
  },
]

const shared = {
  rootDir: __dirname,
  // Not among temporary files: those of a run go when it ends.
  cacheDirectory: path.join(__dirname, 'node_modules/.cache/jest'),
  // `@/platform/x` means the browser's file here, as it does in the H5 build.
  moduleFileExtensions: ['h5.tsx', 'h5.ts', 'tsx', 'ts', 'js', 'jsx', 'mjs', 'json', 'node'],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@vendor$': '<rootDir>/src/platform/h5.ts',
    '\\.(css|scss)$': '<rootDir>/tests/support/jest-style.js',
    // What Taro's webpack runner aliases in an H5 build: the real browser implementations.
    '^@tarojs/components$': '<rootDir>/node_modules/@tarojs/components/lib/react/index.js',
    '^@tarojs/taro$': '<rootDir>/tests/support/jest-taro-api.js',
  },
  transform: {
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
    '\\.[mc]?ts$': swc({ syntax: 'typescript' }),
    '\\.(mjs|jsx?)$': swc({ syntax: 'ecmascript', jsx: true }),
  },
  transformIgnorePatterns: [`^<rootDir>/node_modules/(?!(?:${esmPackages.join('|')})/)`],
  setupFiles: ['<rootDir>/tests/support/jest-taro.js'],
  // Every test is one of secrets as well: what it sent, kept and said goes through a scan.
  setupFilesAfterEnv: ['<rootDir>/tests/support/secrets/watch-every-test.ts'],
  // Found as parameters: in jest's sandbox each look at a global costs more than what is then called, such as `Math.abs`.
  sandboxInjectedGlobals: ['Array', 'Math', 'Number', 'Object', 'String'],
  // Built output holds copies of package.json that would collide in jest's module map.
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/bench/', '<rootDir>/.vendor/'],
}

const node = { ...shared, testEnvironment: 'node' }
const playwright = {
  ...shared,
  moduleNameMapper: {
    ...shared.moduleNameMapper,
    '^playwright-core$': '<rootDir>/tests/support/playwright-outside.js',
  },
  testEnvironment: '<rootDir>/tests/support/jest-playwright.js',
}
const browser = {
  ...shared,
  setupFilesAfterEnv: [...shared.setupFilesAfterEnv, '<rootDir>/tests/support/jest-patience.ts'],
  testEnvironment: '<rootDir>/tests/support/jest-browser.js',
  // jsdom asks packages for their "browser" build, which is often untranspiled ESM; the CommonJS one is meant for us.
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
}

const inFolder = (name, base) => ({
  ...base,
  displayName: name,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.{ts,tsx}`],
})

const candidates = [
  // Logic runs in Node, components (.test.tsx) in jsdom; a docblock chooses otherwise for one file.
  ['src', '.test.ts', { ...node, displayName: 'unit', testMatch: ['<rootDir>/src/**/*.test.ts'] }],
  ['src', '.test.tsx', { ...browser, displayName: 'components', testMatch: ['<rootDir>/src/**/*.test.tsx'] }],
  ['tests/tooling', '.test.ts', inFolder('tooling', node)],
  ['tests/contract', '.test.ts', inFolder('contract', node)],
  ['tests/flows', '.test.tsx', inFolder('flows', browser)],
  ['tests/mini', '.test.ts', inFolder('mini', node)],
  ['tests/e2e', '.test.ts', inFolder('e2e', playwright)],
  ['tests/browsers', '.test.ts', inFolder('browsers', node)],
  ['tests/nginx', '.test.ts', inFolder('nginx', playwright)],
  ['tests/gallery', '.test.ts', inFolder('gallery', playwright)],
]

function hasTests(folder, ending) {
  const dir = path.join(__dirname, folder)
  return existsSync(dir) && readdirSync(dir, { recursive: true }).some((file) => file.endsWith(ending))
}

module.exports = {
  // A safety net for a test that hangs. No test depends on it: each waits for conditions, however slow the machine is.
  testTimeout: 180_000,
  projects: candidates.filter(([folder, ending]) => hasTests(folder, ending)).map(([, , project]) => project),
}
