import { existsSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { transformFileSync } from '@swc/core'

const sources = path.resolve(__dirname, '../src')

/**
 * What a TypeScript file of src exports. Taro reads only the TypeScript of this folder, so others are compiled here.
 *
 * @param name the file in src without its ending, such as `locales/zh`
 */
export function sourceExports(name: string): Record<string, never> {
  const { code } = transformFileSync(path.join(sources, `${name}.ts`), {
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2020' },
    module: { type: 'commonjs' },
  })
  const load = (wanted: string): unknown => {
    const beside = path.posix.join(path.posix.dirname(name), wanted)
    return wanted.startsWith('.') && existsSync(path.join(sources, `${beside}.ts`))
      ? sourceExports(beside)
      : require(wanted)
  }
  const exports = {}
  vm.compileFunction(code, ['exports', 'require'])(exports, load)
  return exports
}
