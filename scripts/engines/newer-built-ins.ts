import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import modules from 'core-js-compat/data.json'
import { inProject } from '../project-root'
import { type Floors, isLater } from './floors'

/** The engines that lack something, such as `ios 12.2`; by the name of the property or the global. */
export interface NewerBuiltIns {
  members: ReadonlyMap<string, string>
  globals: ReadonlyMap<string, string>
}

/** Every property that ES2018 has: what core-js knows of these are corrections in corner cases. */
function oldNames(): ReadonlySet<string> {
  const folder = inProject('node_modules/typescript/lib')
  const files = readdirSync(folder).filter((name) => /^lib\.es(5|201[5-8])(\.\w+)*\.d\.ts$/.test(name))
  const declared = /^\s*(?:readonly |declare var |interface )?(\w+)(?=[<(:?]| \{)/gm
  return new Set(
    files.flatMap((name) =>
      Array.from(readFileSync(path.join(folder, name), 'utf8').matchAll(declared), ([, found = '']) => found),
    ),
  )
}

const camelCase = (text: string) => text.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Older than any floor; what core-js knows of these are corrections as well. */
const oldGlobals = ['Promise', 'self', 'URL', 'Url', 'UrlSearchParams', 'Immediate']

/** Core-js can't add these, so it doesn't know them. */
const notInCoreJs = [
  ['BigInt', 'ios 14'],
  ['WeakRef', 'ios 14.5'],
  ['FinalizationRegistry', 'ios 14.5'],
] as const

/**
 * The built-ins since ES2018 that an engine at its floor doesn't have, by the data of core-js. A name that several
 * objects have needs what the first of them needs. Left out are the methods of iterators, whose names anything may have
 * (`take`, `drop`).
 */
export function newerBuiltIns(floors: Floors): NewerBuiltIns {
  const members = new Map<string, string>()
  const globals = new Map<string, string>(notInCoreJs)
  const old = oldNames()
  for (const [module, versions] of Object.entries<Readonly<Record<string, string | undefined>>>(modules)) {
    const [stage, object = '', property] = module.split('.')
    const lacking = Object.entries(floors).find(([engine, floor]) => {
      const since = versions[engine]
      return since === undefined || isLater(since, floor)
    })
    const name = camelCase(property ?? object)
    if (!lacking || old.has(name) || stage === 'esnext' || object === 'iterator') continue
    const needs = `${lacking[0]} ${versions[lacking[0]] ?? 'of the future'}`
    if (property && !members.has(name)) members.set(name, needs)
    if (property) continue
    for (const spelling of [name, name.charAt(0).toUpperCase() + name.slice(1)])
      if (!oldGlobals.includes(spelling)) globals.set(spelling, needs)
  }
  return { members, globals }
}
