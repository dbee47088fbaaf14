import path from 'node:path'
import { parseArgs } from 'node:util'

/** The mini-programs that the account centre can be a part of. */
export const hostTargets = ['weapp', 'alipay', 'tt'] as const
export type HostTarget = (typeof hostTargets)[number]

/** A page of the host, and the screen of the account centre that stands in for it. */
export interface Replacement {
  /** the host's page, such as `pages/login/login` */
  page: string
  /** the screen, such as `sign-in`: the name of its folder in src/pages */
  screen: string
}

export interface EmbedOptions {
  target: HostTarget
  /** the folder with the host's app.json */
  into: string
  /** the account centre's own folder in it, such as `account` */
  root: string
  replaces: readonly Replacement[]
  /** take everything out again */
  remove: boolean
}

const ROOT = /^[\w-]+(?:\/[\w-]+)*$/
const PAGE = /^[\w-]+(?:\/[\w-]+)+$/

const targetNamed = (name = '') => {
  const target = hostTargets.find((known) => known === name)
  if (target) return target
  throw new Error(`--target is one of ${hostTargets.join(', ')}${name && `, not ${name}`}.`)
}

function replacement(text: string): Replacement {
  const [page = '', screen = 'sign-in'] = text.split('=')
  const plain = page.replace(/^\/+/, '')
  if (PAGE.test(plain)) return { page: plain, screen }
  throw new Error(`--replaces ${text} names no page; write it like \`--replaces pages/login/login=sign-in\`.`)
}

/**
 * Reads `--target`, `--into`, `--root`, `--replaces` (any number of them) and `--remove`.
 * @throws an Error with one clear sentence for what can't be meant
 */
export function embedOptions(words: string[]): EmbedOptions {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args: words,
    options: {
      target: text,
      into: text,
      root: text,
      replaces: { type: 'string', multiple: true },
      remove: { type: 'boolean' },
    },
  })
  if (!values.into) throw new Error('--into names the folder with the app.json of the host’s mini-program.')
  const root = values.root ?? 'account'
  if (!ROOT.test(root))
    throw new Error(`--root ${root} is no folder’s name; write it like \`--root account\`.`)
  return {
    target: targetNamed(values.target),
    into: path.resolve(values.into),
    root,
    replaces: (values.replaces ?? []).map(replacement),
    remove: values.remove ?? false,
  }
}
