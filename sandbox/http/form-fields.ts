/** Values by name; a name such as `auth_data[nickName]` or `list[]` makes a branch, as in PHP. */
export type FormTree = { [key: string]: string | FormTree }

function branch(tree: FormTree, key: string): FormTree {
  const existing = tree[key]
  if (typeof existing === 'object') return existing
  const fresh: FormTree = Object.create(null)
  tree[key] = fresh
  return fresh
}

/** PHP leaves out what a name nests deeper (`max_input_nesting_level`). */
const DEEPEST = 64

/** Reads the fields of a form or of a query string the way PHP names them (contract 6.6). */
export function formFields(pairs: Iterable<[string, string]>): FormTree {
  const root: FormTree = Object.create(null)
  for (const [name, value] of pairs) {
    const [, first = name, brackets = ''] = /^([^[]+)((?:\[[^\]]*\])*)$/.exec(name) ?? []
    if (brackets.split('[').length - 1 > DEEPEST) continue
    let tree = root
    let key = first
    for (const [, inner = ''] of brackets.matchAll(/\[([^\]]*)\]/g)) {
      tree = branch(tree, key)
      key = inner === '' ? String(Object.keys(tree).length) : inner
    }
    tree[key] = value
  }
  return root
}
