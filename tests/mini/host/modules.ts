import { readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { type Fields, isCall } from './foreign-values'

// Compiling is most of a launch, and every test launches the same files.
const compiled = new Map<string, vm.Script>()

function scriptOf(file: string): vm.Script {
  const known = compiled.get(file)
  if (known) return known
  const source = `(function (require, module, exports) {${readFileSync(file, 'utf8')}\n})`
  const script = new vm.Script(source, { filename: file })
  compiled.set(file, script)
  return script
}

/**
 * The `require` of a package in a realm of its own. The realm has the globals given and those of the language,
 * nothing else: `window`, `document`, `fetch`, `URLSearchParams` … are ReferenceErrors, as on the platforms.
 */
export function createRequire(globals: Fields): (file: string) => unknown {
  const context = vm.createContext(globals)
  const loaded = new Map<string, { exports: unknown }>()

  const load = (file: string): unknown => {
    const known = loaded.get(file)
    if (known) return known.exports
    const module: { exports: unknown } = { exports: {} }
    loaded.set(file, module)
    const wrapper: unknown = scriptOf(file).runInContext(context)
    const requireFrom = (name: string) => load(path.resolve(path.dirname(file), withEnding(name)))
    if (isCall(wrapper)) wrapper(requireFrom, module, module.exports)
    return module.exports
  }
  return (file) => load(withEnding(file))
}

const withEnding = (name: string) => (name.endsWith('.js') ? name : `${name}.js`)
