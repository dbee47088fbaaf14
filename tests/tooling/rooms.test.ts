import { lintSnippets } from './lint-snippets'

const forbidden = [
  ['src/domain', '@/api/client/errors'],
  ['src/domain', '../api/errors'],
  ['src/domain', '@/locales/zh'],
  ['src/domain', 'react'],
  ['src/domain', '@tarojs/taro'],
  ['src/api', '@/stores/user-store'],
  ['src/api/schemas', '../../stores/user-store'],
  ['src/api', '@/platform/storage'],
  ['src/api', 'zustand'],
  ['src/platform', '@/stores/app'],
  ['src/locales', '@/stores/app'],
  ['src/stores', '@/components/field'],
  ['src/stores', '@tarojs/taro'],
  ['src/components', '@/pages/home/index'],
  ['src/components', '../pages/home/index'],
  ['src/components', '@tarojs/components'],
  ['src/pages/home', '@/pages/register/index'],
  ['src/pages/home', '@tarojs/components'],
  ['src/pages/home', '../../../sandbox/shop'],
  ['src', '../tests/support/app'],
  ['sandbox', '../src/api/errors'],
  ['sandbox', '@/domain/gender'],
] as const

const allowed = [
  ['src/pages/home', '@/components/field'],
  ['src/components', '@/platform/elements'],
  ['src/stores', '@/api/client/client'],
  ['src/api', '@/domain/gender'],
  ['src/platform', '@tarojs/taro'],
  ['src/platform', '@/api/client/client-type'],
  ['src', '@/stores/app'],
] as const

const habits = [
  ['src/stores/any.ts', 'noExplicitAny', 'export const it: any = 1\n'],
  ['src/stores/bang.ts', 'noNonNullAssertion', 'export const it = (x?: string) => x!.length\n'],
  ['src/stores/cast.ts', 'noUnsafeTypeAssertion', 'export const it = (x: unknown) => x as string\n'],
  ['src/stores/print.ts', 'noConsole', "console.log('x')\n"],
  ['src/pages/home/target.tsx', 'noProcessEnv', 'export const it = process.env.TARO_ENV\n'],
  ['src/pages/home/colour.css', 'noHexColors', '.a {\n  color: #fff;\n}\n'],
  ['src/stores/UserStore.ts', 'useFilenamingConvention', 'export const it = 1\n'],
] as const

const importing = (from: string) => `import { it } from '${from}'\n\nexport const used = it\n`
const fileOf = (room: string, from: string) => `${room}/imports-${from.replaceAll(/\W+/g, '-')}.ts`

const broken = lintSnippets(
  new Map([
    ...[...forbidden, ...allowed].map(([room, from]) => [fileOf(room, from), importing(from)] as const),
    ...habits.map(([file, , text]) => [file, text] as const),
  ]),
)
const rulesBrokenBy = (file: string) => [...(broken.get(file) ?? [])]

test.each(forbidden)('%s may not import %s', (room, from) => {
  expect(rulesBrokenBy(fileOf(room, from))).toContain('noRestrictedImports')
})

test.each(allowed)('%s may import %s', (room, from) => {
  expect(rulesBrokenBy(fileOf(room, from))).not.toContain('noRestrictedImports')
})

test.each(habits)('%s breaks %s', (file, rule) => {
  expect(rulesBrokenBy(file)).toContain(rule)
})
