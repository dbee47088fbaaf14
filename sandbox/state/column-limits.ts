import { ServerFault } from '../http/answer'

/** Characters a text column takes; the database is strict and refuses more (contract 6.6, 6.11). */
const widths: Record<string, number> = {
  username: 60,
  nickname: 60,
  mobile: 30,
  email: 60,
  avatar: 255,
  province: 60,
  city: 60,
  county: 60,
  address: 255,
  alipay_openid: 60,
  weixin_openid: 60,
  weixin_unionid: 60,
  baidu_openid: 60,
  toutiao_openid: 60,
  toutiao_unionid: 60,
  qq_openid: 60,
  qq_unionid: 60,
  kuaishou_openid: 60,
}
/** birthday is a signed 32-bit column: 1901-12-15 to 2038-01-19 */
const INT_MAX = 2 ** 31 - 1
const INT_MIN = -(2 ** 31)

/**
 * Refuses what the columns of a table can't hold, with the database's own words.
 * @throws ServerFault
 */
export function checkColumns(changes: object): void {
  for (const [column, value] of Object.entries(changes)) {
    const width = widths[column]
    if (typeof value === 'string' && width !== undefined && [...value].length > width) {
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
