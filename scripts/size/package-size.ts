import { budgets } from '../../config/budgets'
import { accountPackage } from '../build/missing-files'
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

const inSubpackage =
  (target: string) =>
  ({ name }: OutputFile) =>
    name.startsWith(`${target}/${accountPackage}/`)

/** What the main package of a mini-program weighs, which loads before its first screen. */
export function packageSize(target: keyof typeof budgets.packageKb): SizeLine {
  const isLater = inSubpackage(target)
  const files = outputFiles(target).filter((file) => !isLater(file))
  return sizeLine(`${target} main package`, total(files), budgets.packageKb[target], largest(files))
}

/** What its account screens weigh, which load later. */
export function subpackageSize(target: keyof typeof budgets.packageKb): SizeLine {
  const files = outputFiles(target).filter(inSubpackage(target))
  return sizeLine(`${target} account screens`, total(files), budgets.subpackageKb, largest(files))
}
