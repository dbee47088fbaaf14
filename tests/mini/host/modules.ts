import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isAnyArrayBuffer } from 'node:util/types'
import vm from 'node:vm'
import { type Fields, isCall, listOf } from './foreign-values'
import { withoutNewerBuiltIns } from './oldest-engine'

/** Where the code of one run lives. */
export interface Realm {
  /** Runs a file of the package, once, and gives its exports. */
  require(file: string): unknown
  /** The bytes as an ArrayBuffer that the app's own code recognises. */
  ownBytes(bytes: ArrayBuffer): unknown
  /** Whether a promise was made here. */
  owns(promise: unknown): boolean
}

/** Found as parameters: a look at a global of a realm costs more than most of what is then called. */
const builtIns = [
  'Array',
  'Error',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'Set',
  'String',
  'Symbol',
]

// Compiling is most of a launch, and every test launches the same files.
const compiled = new Map<string, vm.Script>()

function scriptOf(file: string): vm.Script {
  const known = compiled.get(file)
  if (known) return known
  const source = `(function (require, module, exports, ${builtIns.join(', ')}) {${readFileSync(file, 'utf8')}\n})`
  const script = new vm.Script(source, { filename: file })
  compiled.set(file, script)
  return script
}

/**
 * A realm with the globals given and those of the language in the oldest engine, nothing else: `window`, `document`, `fetch`,
 * `URLSearchParams` … are ReferenceErrors.
 */
export function createRealm(folder: string, globals: Fields, now: () => number): Realm {
  const context = vm.createContext(globals)
  withoutNewerBuiltIns(context)
  const date: unknown = vm.runInContext('Date', context)
  if (isCall(date)) Object.assign(date, { now })
  const loaded = new Map<string, { exports: unknown }>()

  const promises: unknown = vm.runInContext('Promise.prototype', context)
  const ownBuiltIns = listOf(vm.runInContext(`[${builtIns.join(', ')}]`, context))

  const load = (file: string): unknown => {
    const known = loaded.get(file)
    if (known) return known.exports
    const module: { exports: unknown } = { exports: {} }
    loaded.set(file, module)
    const wrapper: unknown = scriptOf(file).runInContext(context)
    const requireFrom = (name: string) => load(path.resolve(path.dirname(file), withEnding(name)))
    if (isCall(wrapper)) wrapper(requireFrom, module, module.exports, ...ownBuiltIns)
    return module.exports
  }

  return {
    require: (file) => load(path.join(folder, withEnding(file))),
    ownBytes(bytes) {
      const own: unknown = vm.runInContext(`new ArrayBuffer(${bytes.byteLength})`, context)
      if (isAnyArrayBuffer(own)) new Uint8Array(own).set(new Uint8Array(bytes))
      return own
    },
    owns: (promise) => Object.getPrototypeOf(promise) === promises,
  }
}

const withEnding = (name: string) => (name.endsWith('.js') ? name : `${name}.js`)
