import { ServerFault } from '../http/answer'

/** Characters a text column takes; the database is strict and refuses more (contract 6.6, 6.11). */
const widths: Record<string, number> = { mobile: 30, avatar: 255, address: 255 }
const usualWidth = 60

/** birthday is a signed 32-bit column: 1901-12-15 to 2038-01-19 */
const INT_MAX = 2 ** 31 - 1
const INT_MIN = -(2 ** 31)

/**
 * Refuses what the columns of a table can't hold, with the database's own words.
 * @throws ServerFault
 */
export function checkColumns(changes: object): void {
  for (const [column, value] of Object.entries(changes)) {
    const width = widths[column] ?? usualWidth
    if (typeof value === 'string' && [...value].length > width) {
      throw new ServerFault(
        `SQLSTATE[22001]: String data, right truncated: 1406 Data too long for column '${column}' at row 1`,
      )
    }
    if (column === 'birthday' && (value > INT_MAX || value < INT_MIN)) {
      throw new ServerFault(
        `SQLSTATE[22003]: Numeric value out of range: 1264 Out of range value for column '${column}' at row 1`,
      )
    }
  }
}
