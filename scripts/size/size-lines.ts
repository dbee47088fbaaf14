import { firstLoad } from './first-load'
import { foreignCode } from './foreign-code'
import { packageSize } from './package-size'
import type { SizeLine } from './size-line'

/** Measures everything in dist/ that config/budgets.ts has a limit for. */
export async function sizeLines(): Promise<SizeLine[]> {
  return [
    ...(await firstLoad()),
    packageSize('weapp'),
    packageSize('alipay'),
    packageSize('tt'),
    packageSize('swan'),
    packageSize('qq'),
    packageSize('jd'),
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
