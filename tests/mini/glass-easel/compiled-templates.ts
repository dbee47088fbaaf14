import { readdirSync } from 'node:fs'
import { TmplGroup } from 'glass-easel-template-compiler'
import type { PackageFiles } from '../host/package-files'

// The engine wants `bind:tap` where WeChat takes `bindtap` as well.
const EVENT_ATTRIBUTE = /\s(bind|catch)([a-z]+)="/g

// A browser lays its own buttons out as nothing else; WeChat's are ordinary blocks.
const BUTTON = /<(\/?)button\b/g

/**
 * The templates of a package, compiled by WeChat's own compiler.
 * @returns JavaScript, an expression of the object of all templates by path
 * @throws an Error with what the compiler says of the first bad template
 */
export function compileTemplates(files: PackageFiles): string {
  const group = new TmplGroup()
  for (const file of readdirSync(files.folder, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.wxs')) group.addScript(file.slice(0, -4), files.read(file))
    if (!file.endsWith('.wxml')) continue
    const source = files.read(file).replace(EVENT_ATTRIBUTE, ' $1:$2="').replace(BUTTON, '<$1wx-button')
    const remarks: unknown = group.addTmpl(file.slice(0, -5), source)
    if (Array.isArray(remarks) && remarks.length > 0)
      throw new Error(`${file}: ${JSON.stringify(remarks[0])}`)
  }
  return group.getTmplGenObjectGroups()
}
