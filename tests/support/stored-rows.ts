/** The user table's columns of a new account that nothing is known of. */
const newRow = {
  status: 0,
  username: '',
  nickname: '',
  mobile: '',
  email: '',
  gender: 0,
  avatar: '',
  province: '',
  city: '',
  county: '',
  birthday: 0,
  address: '',
  integral: 0,
  locking_integral: 0,
  referrer: 0,
  is_delete_time: 0,
  is_logout_time: 0,
  /** those of the platforms that know the person */
  openids: {},
  orders: { all: 0, open: 0 },
}

type Row = { [Column in keyof typeof newRow]?: unknown }

/** Midnight of a day in the shop's time zone, in seconds, as its column for birthdays counts. */
export const shopDay = (day: string): number => Date.parse(`${day}T00:00:00+08:00`) / 1000

/**
 * Compares every column of every account with what the test expects; a column that a test doesn't name is that of a new
 * account. Reads the rows through the sandbox's control calls, so no code of the app takes part.
 */
export async function expectRows(shopUrl: string, ...expected: readonly Row[]): Promise<void> {
  const { accounts } = await (await fetch(`${shopUrl}/_sandbox/state`)).json()
  const rows = [...accounts].reverse().map(({ clients: _clients, ...row }) => row)
  const eachTime = {
    id: expect.any(Number),
    number_code: expect.any(String),
    add_time: expect.any(Number),
    upd_time: expect.any(Number),
  }
  expect(rows).toEqual(expected.map((row) => ({ ...newRow, ...eachTime, ...row })))
}
