import type { Generation } from './generation'
import { v69 } from './v6-9'

/** No server, but the shape that the five documents of 2021 and 2022 print: strings, `[]`, `"0"` (contract 8). */
export const documents2022: Generation = {
  ...v69,
  noData: [],
  user: { ...v69.user, numbers: 'string', unsetBirthday: '0' },
  newcomer: { ...v69.newcomer, weixin: 'reported' },
}
