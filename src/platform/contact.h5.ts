import { numberToDial } from '@/domain/number-to-dial'
import type { ContactOutcome } from './platform'

const opened: ContactOutcome = 'opened'

/** Offers to call the number in these words of the shop. */
export async function callPhone(words: string): Promise<ContactOutcome> {
  window.location.assign(`tel:${numberToDial(words)}`)
  return opened
}

/** Opens a page of the web beside the app, which it can neither reach nor name. */
export async function openLink(url: string): Promise<ContactOutcome> {
  window.open(url, '_blank', 'noopener,noreferrer')
  return opened
}

/** WeChat's service chat has a page of its own. */
export const openServiceChat = ({ url }: { corpId: string; url: string }): Promise<ContactOutcome> =>
  openLink(url)
