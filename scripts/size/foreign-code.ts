import { foreignMarks } from '../../config/budgets'
import { allTargets } from '../build/targets'
import { outputFiles } from './output-files'
import { nothingLine, type SizeLine } from './size-line'

/** Looks through every delivered file for the embedded shop, tools of development and source maps. */
export function foreignCode(): SizeLine {
  const found = allTargets.flatMap(outputFiles).flatMap(({ name, bytes }) => {
    const marks = foreignMarks.filter((mark) => bytes.includes(mark)).map((mark) => `${name} holds ${mark}`)
    return name.endsWith('.map') ? [`${name} is a source map`, ...marks] : marks
  })
  return nothingLine('development code', found)
}
