import { type AnyNode, parse } from 'acorn'
import { full } from 'acorn-walk'
import type { OutputFile } from '../size/output-files'
import { floors } from './floors'
import { newerBuiltIns } from './newer-built-ins'

/** The language of the oldest engines that `browserslist` names: without `?.`, `??` and private fields. */
const LANGUAGE = 2019

const newer = newerBuiltIns(floors)

/**
 * What the oldest engines can't parse or don't have in a delivered script, each as a sentence. A global that the script
 * asks for by `typeof` may be missing.
 */
export function engineFaults({ name, bytes }: OutputFile): string[] {
  const source = bytes.toString()
  try {
    parse(source, { ecmaVersion: LANGUAGE })
  } catch (error) {
    return [`${name} is no ES${LANGUAGE}: ${error instanceof Error ? error.message : error}`]
  }
  const found = new Set<string>()
  const asked = new Set<string>()
  full(parse(source, { ecmaVersion: LANGUAGE }), (node: AnyNode) => {
    if (node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier') {
      const needs = newer.members.get(node.property.name)
      if (needs) found.add(`${name} uses .${node.property.name}, which needs ${needs}`)
    }
    if (node.type === 'UnaryExpression' && node.operator === 'typeof' && node.argument.type === 'Identifier')
      asked.add(node.argument.name)
    if (node.type === 'Literal' && node.regex && /\(\?<[=!]/.test(node.regex.pattern))
      found.add(`${name} has a regular expression that looks behind, which needs safari 16.4`)
  })
  full(parse(source, { ecmaVersion: LANGUAGE }), (node: AnyNode) => {
    const needs = node.type === 'Identifier' && !asked.has(node.name) ? newer.globals.get(node.name) : null
    if (node.type === 'Identifier' && needs) found.add(`${name} uses ${node.name}, which needs ${needs}`)
  })
  return Array.from(found)
}
