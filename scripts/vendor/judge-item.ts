import { acceptedItems, WORTH_SAVING } from './accepted-items'
import type { Answer, Files } from './answer'
import { totalBytes } from './package-sizes'

/** A line of WeChat's check of the code's quality. */
export interface JudgedItem {
  name: string
  verdict: 'passed' | 'accepted' | 'failed'
  link: string
  /** what the check objects to, and why that is accepted; nothing when it passed */
  says: string
}

export type Item = Extract<Answer['quality'], { value: unknown }>['value'][number]

/** A package with the settings of the project, and with WeChat's own compression. */
export interface Compressions {
  before: Files
  after: Files
}

const ofKind = (files: Files, ending: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name.endsWith(ending)))

const sentence = (bytes: number) =>
  `WeChat’s own compression would ${bytes < 0 ? 'add' : 'save'} ${(Math.abs(bytes) / 1024).toFixed(1)} KB`

/** Whether an item is in order. Without both sizes nothing is accepted that the tool objects to. */
export function judgeItem(
  { name, success, text, docURL = '', detail }: Item,
  compressions: Compressions | null,
): JudgedItem {
  if (success) return { name, verdict: 'passed', link: docURL, says: '' }
  const accepted = acceptedItems[name]
  if (!accepted || !compressions) {
    const says = detail === undefined ? text : `${text} ${JSON.stringify(detail)}`
    return { name, verdict: 'failed', link: docURL, says }
  }
  const { before, after } = compressions
  const saved = totalBytes(ofKind(before, accepted.ending)) - totalBytes(ofKind(after, accepted.ending))
  const says = `${text}: ${accepted.reason}. ${sentence(saved)}.`
  const isNeedless = saved < WORTH_SAVING * totalBytes(before)
  return isNeedless
    ? { name, verdict: 'accepted', link: docURL, says }
    : { name, verdict: 'failed', link: docURL, says: `${text}. ${sentence(saved)}.` }
}
