import type { ShopState } from '../state/shop-state'
import { presentDemoPeople } from './present-demo-people'

/** The demo people of a shop for the terminal, one a line; undefined where it has none. */
export function demoPeopleText(shop: ShopState): string | undefined {
  const people = presentDemoPeople(shop)
  if (people.length === 0) return undefined
  const width = Math.max(...people.map(({ account }) => account.length))
  const lines = people.map(
    ({ account, password = '', about }) => `  ${account.padEnd(width)}  ${password.padEnd(8)}  ${about.en}`,
  )
  return ['Demo people, by user name and password:', ...lines].join('\n')
}
