// What Taro's webpack runner defines at build time for H5, for sources that run unbundled under jest.
process.env.TARO_ENV = 'h5'
process.env.TARO_PLATFORM = 'web'

Object.assign(globalThis, {
  ENABLE_INNER_HTML: true,
  ENABLE_ADJACENT_HTML: true,
  ENABLE_SIZE_APIS: true,
  ENABLE_TEMPLATE_CONTENT: true,
  ENABLE_MUTATION_OBSERVER: true,
  ENABLE_CLONE_NODE: true,
  ENABLE_CONTAINS: true,
  ENABLE_COOKIE: true,
  DEPRECATED_ADAPTER_COMPONENT: false,
  SUPPORT_TARO_POLYFILL: 'disabled',
  // No test here takes the build's configuration: each brings its own.
  CONFIGURATION: {},
  // The session is tested as it is on every platform.
  IDENTIFIES_PEOPLE: true,
})
