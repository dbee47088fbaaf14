import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { Look } from '../driver/driver'
import type { ShopInside } from '../support/shop-inside'

interface OpenTab {
  readonly page: Page
  readonly shop: ShopInside
  look(): Promise<Look>
}

/** How many of the last requests are told. */
const MOST_REQUESTS = 10
/** A page that is stuck answers nothing: in milliseconds, how long it is asked. */
const LONGEST_MS = 3000

const openTabs = new Set<OpenTab>()

async function screenOf(tab: OpenTab): Promise<string> {
  const stuck = setTimeout(LONGEST_MS, null, { ref: false })
  const look = await Promise.race([tab.look().catch(() => null), stuck])
  if (!look) return 'The screen cannot be read.'
  const pictures = look.pictures.length > 0 ? `\nIts pictures: ${look.pictures.join(' ')}` : ''
  return `The screen: ${look.lines.join(' | ')}${pictures}`
}

function lastRequestsTo(shop: ShopInside): string {
  const requests = shop.requests().slice(-MOST_REQUESTS)
  return `The shop was asked last: ${requests.map(({ s, code }) => `${s} (${code})`).join(', ')}`
}

/** What every open tab shows, and what its shop was asked last: the endpoints and the codes of their answers. */
export async function whatTabsShow(): Promise<string> {
  const tabs = await Promise.all(
    [...openTabs].map(async (tab) =>
      [tab.page.url(), await screenOf(tab), lastRequestsTo(tab.shop)].join('\n'),
    ),
  )
  return tabs.join('\n\n')
}

/** From now on a test that fails also says what this tab shows; jest's environment asks for it. */
export function tellOnFailure(tab: OpenTab): void {
  openTabs.add(tab)
  tab.page.once('close', () => openTabs.delete(tab))
  Object.assign(globalThis, { whatTabsShow })
}
