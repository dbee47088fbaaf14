import type { Answer } from './answer'
import { type JudgedItem, judgeItem } from './judge-item'
import { LIMIT_BYTES, type PackageSize, packageSizes } from './package-sizes'

/** What the tool's answer means. */
export interface Judgement {
  sizes: readonly PackageSize[]
  items: readonly JudgedItem[]
  warnings: readonly string[]
  /** empty: WeChat's tool takes the package */
  problems: readonly string[]
}

const unique = (texts: readonly string[]) => [...new Set(texts)]

/** An outcome's error as a list of one sentence, with what the tool was doing then, which may name the file. */
function errorOf(outcome: Answer[keyof Omit<Answer, 'said'>], sentence: string, said: Answer['said']) {
  if ('value' in outcome) return []
  const failed = said.filter(({ status, message }) => status === 'fail' && outcome.error.endsWith(message))
  const during = unique(failed.map((one) => one.during)).join(', ')
  return [`${sentence}: ${outcome.error.trim()}${during && ` (${during})`}`]
}

/** Says what is wrong with a package by what WeChat's tool answered about it. */
export function judge({ compiled, compressed, subpackages, quality, said }: Answer): Judgement {
  const folders = 'value' in subpackages ? subpackages.value : []
  const sizes = 'value' in compiled ? packageSizes(compiled.value, folders) : []
  const compressions =
    'value' in compiled && 'value' in compressed ? { before: compiled.value, after: compressed.value } : null
  const items = 'value' in quality ? quality.value.map((item) => judgeItem(item, compressions)) : []
  const large = sizes.filter(({ bytes }) => bytes > LIMIT_BYTES)
  const failed = items.filter(({ verdict }) => verdict === 'failed')
  return {
    sizes,
    items,
    warnings: unique(said.filter(({ status }) => status === 'warn').map(({ message }) => message)),
    problems: [
      ...errorOf(compiled, 'It doesn’t compile', said),
      ...errorOf(compressed, 'It can’t be read to be compressed', said),
      ...errorOf(subpackages, 'app.json can’t be read', said),
      ...errorOf(quality, 'The quality can’t be checked', said),
      ...large.map(({ name }) => `The size of ${name} is above WeChat’s limit of 2 MB`),
      ...failed.map(({ name, says }) => `${name}: ${says}`),
    ],
  }
}
