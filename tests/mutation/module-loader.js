// Loads sources and tests into this process as Jest would: the same aliases, endings and transform, but once for all
// mutants. Everything is in one realm and stays loaded until it is forgotten.
const { readFileSync } = require('node:fs')
const Module = require('node:module')
const path = require('node:path')
const { transformSync } = require('@swc/core')
const { projects } = require('../../jest.config.js')

const unit = projects.find(({ displayName }) => displayName === 'unit')
/** Stryker changes to its copy of the project after it has loaded this file. */
const inRoot = (text) => text.replace('<rootDir>', process.cwd())

const isOwn = (file) => file.startsWith(process.cwd()) && !file.includes(`${path.sep}node_modules${path.sep}`)

/** Which files need a file. */
const importersOf = new Map()

const compile = (module, file) => {
  const [, [, { jsc, module: as }]] = Object.entries(unit.transform).find(([pattern]) =>
    new RegExp(pattern).test(file),
  )
  // As @swc/jest does it: calls of jest.mock move above the imports.
  const transform = { ...jsc.transform, hidden: { jest: true } }
  const options = { filename: file, swcrc: false, configFile: false, jsc: { ...jsc, transform }, module: as }
  module._compile(transformSync(readFileSync(file, 'utf8'), options).code, file)
}

function install() {
  const usual = { ...Module._extensions }
  const endings = unit.moduleFileExtensions.map((ending) => `.${ending}`)
  for (const ending of Object.keys(usual)) delete Module._extensions[ending]
  for (const ending of endings) {
    Module._extensions[ending] = /tsx?$/.test(ending) ? compile : (usual[ending] ?? usual['.js'])
  }
  const aliases = Object.entries(unit.moduleNameMapper).map(([from, to]) => [new RegExp(from), inRoot(to)])
  const resolve = Module._resolveFilename
  Module._resolveFilename = (request, ...rest) => {
    const alias = aliases.find(([pattern]) => pattern.test(request))
    return resolve.call(Module, alias ? request.replace(...alias) : request, ...rest)
  }
  const { require: usualRequire } = Module.prototype
  Module.prototype.require = function (request) {
    const file = Module._resolveFilename(request, this)
    if (isOwn(file)) importersOf.set(file, (importersOf.get(file) ?? new Set()).add(this.filename))
    return usualRequire.call(this, file)
  }
  for (const file of unit.setupFiles) require(inRoot(file))
}

/** The file and every file that needs it. */
function dependants(file, found = new Set()) {
  if (found.has(file)) return found
  found.add(file)
  for (const importer of importersOf.get(file) ?? []) dependants(importer, found)
  return found
}

/** What was loaded of these files is loaded again when it is next needed. */
function forget(files) {
  for (const file of files) delete require.cache[file]
}

const own = () => Object.keys(require.cache).filter(isOwn)

/** Everything of the project is loaded again when it is next needed. */
const forgetAll = () => forget(own())

/** Loads something apart from everything else of the project, which is afterwards as before. */
function apart(load) {
  const before = own().map((file) => [file, require.cache[file]])
  forgetAll()
  try {
    return load()
  } finally {
    forgetAll()
    for (const [file, module] of before) require.cache[file] = module
  }
}

module.exports = {
  ...{ install, dependants, forget, forgetAll, apart },
  setUpFiles: () => unit.setupFilesAfterEnv.map(inRoot),
}
