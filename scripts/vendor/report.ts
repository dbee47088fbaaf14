import type { Judgement } from './judge'
import type { JudgedItem } from './judge-item'
import { LIMIT_BYTES } from './package-sizes'

const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`.replaceAll('\n', '\n    '))

const section = (heading: string, lines: readonly string[]) =>
  [heading, ...indented(lines.length > 0 ? lines : ['none'])].join('\n')

const itemText = ({ name, verdict, link, says }: JudgedItem) =>
  [`${verdict.padEnd(9)} ${name}`, says, link].filter((line) => line !== '').join('\n')

/** The judgement as a person reads it. */
export function reportOf({ sizes, items, warnings, problems }: Judgement): string {
  const width = Math.max(...sizes.map(({ name }) => name.length))
  const sizeLines = sizes.map(({ name, bytes }) => `${name.padEnd(width)} ${kb(bytes).padStart(9)}`)
  return [
    section(`Compiled size, of ${kb(LIMIT_BYTES)} that each may have`, sizeLines),
    section('Code quality', items.map(itemText)),
    section('Warnings', warnings),
    problems.length === 0 ? 'WeChat’s tool takes the package.' : section('Problems', problems),
  ].join('\n\n')
}
