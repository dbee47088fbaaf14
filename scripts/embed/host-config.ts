import {
  applyEdits,
  findNodeAtLocation,
  type JSONPath,
  modify,
  type Node,
  parse as parseJson,
  parseTree,
} from 'jsonc-parser'
import { array, fallback, looseObject, optional, parse, record, string } from 'valibot'

const pages = fallback(array(string()), [])
const subpackage = looseObject({ root: string(), pages })
const rule = looseObject({ packages: fallback(array(string()), []) })
const appFile = looseObject({
  pages,
  subPackages: optional(array(subpackage)),
  subpackages: optional(array(subpackage)),
  preloadRule: optional(record(string(), rule), {}),
  tabBar: optional(looseObject({ list: array(looseObject({ pagePath: string() })) })),
})

/** What is done to a host's app.json. */
export interface Addition {
  root: string
  /** the pages, as they are named below the root */
  pages: readonly string[]
  /** whether the app asks for consent itself (WeChat) */
  asksForConsent: boolean
}

/** Reads what matters here of an app.json. @throws an Error where it is none */
export function readHost(text: string) {
  const app = parse(appFile, parseJson(text))
  const packages = app.subPackages ?? app.subpackages ?? []
  const plain = (root: string) => root.replace(/^\/+|\/+$/g, '')
  const below = packages.flatMap(({ root, pages }) => pages.map((page) => `${plain(root)}/${page}`))
  return {
    ...app,
    /** the platforms know both spellings */
    key: app.subpackages && !app.subPackages ? ('subpackages' as const) : ('subPackages' as const),
    roots: packages.map(({ root }) => plain(root)),
    every: [...app.pages, ...below],
    tabs: app.tabBar?.list.map(({ pagePath }) => pagePath.replace(/^\/+/, '')) ?? [],
    consent: '__usePrivacyCheck__' in app,
  }
}

/** One change; everything else stays as it is to the byte. What is added has a line of its own, where the file has lines. */
function changed(text: string, path: JSONPath, value: unknown, isArrayInsertion = false): string {
  const newline = /\r?\n/.exec(text)?.[0]
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  '
  const edits = modify(text, path, value, { isArrayInsertion }).map((edit) =>
    newline && edit.length === 0
      ? {
          ...edit,
          content: edit.content.replace(/^,?/, (comma) => comma + newline + indent.repeat(path.length)),
        }
      : edit,
  )
  return applyEdits(text, edits)
}

const endOf = ({ offset, length }: Node) => offset + length

/** Takes a property or an element out, with its comma. */
function without(text: string, path: JSONPath): string {
  const tree = parseTree(text)
  const value = tree && findNodeAtLocation(tree, path)
  const node = value?.parent?.type === 'property' ? value.parent : value
  const siblings = node?.parent?.children
  if (!node || !siblings) return text
  const index = siblings.indexOf(node)
  const before = siblings[index - 1]
  const [from, to] = before ? [endOf(before), endOf(node)] : [node.offset, siblings[1]?.offset ?? endOf(node)]
  return text.slice(0, from) + text.slice(to)
}

/** The app.json with the account centre as a subpackage, which is loaded while the host's first page is read. */
export function withAccountCentre(text: string, { root, pages, asksForConsent }: Addition): string {
  const host = readHost(text)
  const [first] = host.pages
  let result = changed(text, [host.key, host.roots.length], { root, pages }, true)
  if (first !== undefined) {
    const loaded = host.preloadRule[first]
    const packages = [...(loaded?.packages ?? []), root]
    result = loaded
      ? changed(result, ['preloadRule', first, 'packages'], packages)
      : changed(result, ['preloadRule', first], { network: 'all', packages })
  }
  return asksForConsent && !host.consent ? changed(result, ['__usePrivacyCheck__'], true) : result
}

/** The same file without it, whatever else has changed in it since. */
export function withoutAccountCentre(text: string, root: string, before: string): string {
  const was = (key: string) => key in Object(parseJson(before))
  const host = readHost(text)
  let result = text
  const at = host.roots.indexOf(root)
  if (at >= 0) result = without(result, host.roots.length > 1 || was(host.key) ? [host.key, at] : [host.key])
  for (const [page, { packages }] of Object.entries(host.preloadRule)) {
    const named = packages.indexOf(root)
    if (named < 0) continue
    const rule: JSONPath = ['preloadRule', page]
    result = without(result, packages.length > 1 ? [...rule, 'packages', named] : rule)
  }
  const { preloadRule } = readHost(result)
  if (Object.keys(preloadRule).length === 0 && !was('preloadRule')) result = without(result, ['preloadRule'])
  return was('__usePrivacyCheck__') ? result : without(result, ['__usePrivacyCheck__'])
}
