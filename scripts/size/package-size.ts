import { budgets } from '../../config/budgets'
import { type OutputFile, outputFiles } from './output-files'
import { type SizeLine, sizeLine } from './size-line'

const LARGEST_SHOWN = 5
const total = (files: readonly OutputFile[]) => files.reduce((sum, { bytes }) => sum + bytes.length, 0)

const largest = (files: readonly OutputFile[]) =>
  [...files]
    .sort((a, b) => b.bytes.length - a.bytes.length)
    .slice(0, LARGEST_SHOWN)
    .map(({ name, bytes }) => `${name} ${bytes.length}`)
    .join('\n')

/** What everything that is uploaded of a mini-program weighs. */
export function packageSize(target: keyof typeof budgets.packageKb): SizeLine {
  const files = outputFiles(target)
  return sizeLine(`${target} package`, total(files), budgets.packageKb[target], largest(files))
}
