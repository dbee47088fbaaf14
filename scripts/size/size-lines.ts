import { firstLoad } from './first-load'
import { foreignCode } from './foreign-code'
import { packageSize, subpackageSize } from './package-size'
import { shellsSize } from './shells-size'
import type { SizeLine } from './size-line'

const miniTargets = ['weapp', 'alipay', 'tt', 'swan', 'qq', 'jd'] as const

/** Measures everything in dist/ that config/budgets.ts has a limit for. */
export async function sizeLines(): Promise<SizeLine[]> {
  return [
    ...(await firstLoad()),
    shellsSize(),
    ...miniTargets.flatMap((target) => [packageSize(target), subpackageSize(target)]),
    foreignCode(),
  ]
}

const COLUMNS = { name: 26, measured: 12, limit: 10 }

/** The lines as a table; what doesn't hold is followed by where to look. */
export const sizeTable = (lines: readonly SizeLine[]): string =>
  lines
    .map(({ name, measured, limit, holds, detail }) => {
      const row =
        name.padEnd(COLUMNS.name) + measured.padStart(COLUMNS.measured) + limit.padStart(COLUMNS.limit)
      return holds ? `${row}  ok` : `${row}  OVER\n${detail.replaceAll(/^/gm, '    ')}`
    })
    .join('\n')
