import { lintSnippets } from './lint-snippets'

const habits = [
  ['src/stores/any.ts', 'noExplicitAny', 'export const it: any = 1\n'],
  ['src/stores/bang.ts', 'noNonNullAssertion', 'export const it = (x?: string) => x!.length\n'],
  ['src/stores/cast.ts', 'noUnsafeTypeAssertion', 'export const it = (x: unknown) => x as string\n'],
  ['src/stores/print.ts', 'noConsole', "console.log('x')\n"],
  ['src/pages/home/target.tsx', 'noProcessEnv', 'export const it = process.env.TARO_ENV\n'],
  ['src/stores/UserStore.ts', 'useFilenamingConvention', 'export const it = 1\n'],
] as const

const broken = lintSnippets(new Map(habits.map(([file, , text]) => [file, text])))

test.each(habits)('%s breaks %s', (file, rule) => {
  expect([...(broken.get(file) ?? [])]).toContain(rule)
})
