import { readFileSync } from 'node:fs'
import path from 'node:path'
import { transformFileSync } from '@swc/core'
import { inProject } from '../../../scripts/project-root'
import type { PackageFiles } from '../host/package-files'
import { compileTemplates } from './compiled-templates'

const engine = (name: string, file: string) =>
  readFileSync(inProject('node_modules', name, 'dist', file), 'utf8')

const ours = (file: string) =>
  transformFileSync(path.join(__dirname, file), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  }).code

/** All code of the renderer by the name that it is required by. */
const sources = () => ({
  'glass-easel': engine('glass-easel', 'glass_easel.all.js'),
  'glass-easel-miniprogram-adapter': engine(
    'glass-easel-miniprogram-adapter',
    'glass_easel_miniprogram_adapter.js',
  ),
  './native-elements': ours('native-elements.ts'),
  './renderer': ours('renderer.ts'),
})

const configsOf = (files: PackageFiles) => {
  const names = new Set(files.pages.flatMap((page) => [page, ...files.componentsOf(page)]))
  return Object.fromEntries([...names].map((name) => [name, files.json(`${name}.json`)]))
}

/** The script that turns an empty browser page into a renderer for this package's pages. */
export function rendererScript(files: PackageFiles): string {
  const modules = Object.entries(sources()).map(
    ([name, code]) => `${JSON.stringify(name)}: function (require, module, exports) {${code}\n}`,
  )
  return `
    const sources = {${modules.join(',\n')}}, loaded = {}
    function require(name) {
      if (loaded[name]) return loaded[name].exports
      const module = (loaded[name] = { exports: {} })
      sources[name](require, module, module.exports)
      return module.exports
    }
    require('./renderer').openRenderer((function () { return ${compileTemplates(files)} })(), ${JSON.stringify(configsOf(files))})`
}
