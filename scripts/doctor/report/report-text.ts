import type { Examined, Report } from '../examine'
import type { Verdict } from '../finding'
import type { PlatformRow } from '../shop/platform-rows'
import type { ToEnter } from '../shop/to-enter'
import type { Sentence } from '../words/sentence'
import { textTable, wrapped } from './text-table'

const marks: Readonly<Record<Verdict, string>> = { ok: '✓', note: '·', warning: '!', blocker: '✗' }
const MOST_COLUMNS = 80

const findingRows = ({ name, findings }: Examined, say: Sentence) =>
  findings.flatMap(({ verdict, words, values }, index) =>
    wrapped(say(words, values), MOST_COLUMNS).map((line, lineIndex) => [
      lineIndex === 0 ? marks[verdict] : ' ',
      index === 0 && lineIndex === 0 ? say(name) : '',
      line,
    ]),
  )

const platformTable = (rows: readonly PlatformRow[], say: Sentence) => {
  const heads = ['platform', 'open', 'firstVisit', 'phone', 'profile'] as const
  return textTable([
    heads.map((head) => say(`column.${head}`)),
    ...rows.map(({ platform, open, firstVisit, phone, profile }) => [
      say(`platform.${platform}`),
      say(open),
      say(firstVisit),
      phone.map((way) => say(way)).join(' / '),
      say(profile),
    ]),
  ])
}

const toEnterLines = (one: ToEnter, say: Sentence) => {
  const rows = [
    ...one.requestDomains.map((domain) => [say('toEnter.request'), domain]),
    ...one.uploadDomains.map((domain) => [say('toEnter.upload'), domain]),
    ...one.downloadDomains.map((domain) => [say('toEnter.download'), domain]),
    ...one.privacy.map((item) => [say('toEnter.privacy'), say(item)]),
    ...one.rights.map((right) => [say('toEnter.rights'), say(right)]),
  ]
  const named = rows.map(([name = '', value = ''], index) => [
    '',
    name === rows[index - 1]?.[0] ? '' : name,
    value,
  ])
  return [say('toEnter', { platform: [`platform.${one.platform}`] }), ...textTable(named)]
}

function verdictOf({ checks }: Report, say: Sentence): string {
  const count = (verdict: Verdict) =>
    checks.flatMap(({ findings }) => findings).filter((finding) => finding.verdict === verdict).length
  if (count('blocker') > 0) return say('verdict.blocked', { count: count('blocker') })
  return count('warning') > 0 ? say('verdict.warnings', { count: count('warning') }) : say('verdict.fine')
}

/** A report for a person: the findings, what works where, what to enter, and the verdict. */
export function reportText(report: Report, say: Sentence): string {
  const sections = [
    [`${say('title')} ${report.shop ?? ''}`.trimEnd()],
    textTable(report.checks.flatMap((examined) => findingRows(examined, say))),
    ...(report.platforms ? [platformTable(report.platforms, say)] : []),
    ...report.toEnter.map((one) => toEnterLines(one, say)),
    [verdictOf(report, say)],
  ]
  return sections.map((lines) => lines.join('\n')).join('\n\n')
}
