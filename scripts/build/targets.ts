/** What a build of one target must hold, beside what Taro calls it. */
interface MiniProgram {
  kind: 'mini-program'
  /** the file that every page has, beside .js and .json */
  template: string
}

/**
 * Everything the app is built for: a further mini-program needs its line here, its `@tarojs/plugin-platform-…`
 * and its file in src/platform.
 */
export const targets = {
  weapp: { kind: 'mini-program', template: '.wxml' },
  alipay: { kind: 'mini-program', template: '.axml' },
  tt: { kind: 'mini-program', template: '.ttml' },
  h5: { kind: 'browser' },
  swan: { kind: 'mini-program', template: '.swan' },
  qq: { kind: 'mini-program', template: '.qml' },
  jd: { kind: 'mini-program', template: '.jxml' },
} as const satisfies Record<string, MiniProgram | { kind: 'browser' }>

/** The name of a target, as in `taro build --type`. */
export type Target = keyof typeof targets

const isTarget = (name: string): name is Target => Object.keys(targets).includes(name)

/** Every target, in the order in which they are built. */
export const allTargets: readonly Target[] = Object.keys(targets).filter(isTarget)

/** Who wants these says so: most shops are on none of them. */
const builtByName: readonly Target[] = ['swan', 'qq', 'jd']

/**
 * Reads targets as a person names them; when nobody is named, those that every shop needs.
 * @throws an Error with one clear sentence for a name that isn't one
 */
export function targetsNamed(names: readonly string[]): readonly Target[] {
  const unknown = names.find((name) => !isTarget(name))
  if (unknown) throw new Error(`${unknown} is no target; there are ${allTargets.join(', ')}.`)
  return names.length === 0
    ? allTargets.filter((target) => !builtByName.includes(target))
    : names.filter(isTarget)
}
