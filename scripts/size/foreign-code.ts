import { foreignMarks, foreignMarksOfBrowsers } from '../../config/budgets'
import { allTargets } from '../build/targets'
import { inProject } from '../project-root'
import { type OutputFile, outputFiles } from './output-files'
import { nothingLine, type SizeLine } from './size-line'

/** What a delivered file holds that it must not, each as a sentence. */
export function foreignCodeIn({ name, bytes }: OutputFile): string[] {
  const further = name.startsWith('h5/') ? foreignMarksOfBrowsers : []
  const marks = [...foreignMarks, ...further, inProject()].filter((mark) => bytes.includes(mark))
  const found = marks.map((mark) => `${name} holds ${mark}`)
  return name.endsWith('.map') ? [`${name} is a source map`, ...found] : found
}

/** Looks through every delivered file for what belongs to development alone. */
export const foreignCode = (): SizeLine =>
  nothingLine('development code', allTargets.flatMap(outputFiles).flatMap(foreignCodeIn))
