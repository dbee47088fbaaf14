import type { ContactOutcome } from './platform'

const opened: ContactOutcome = 'opened'

/** Offers to call this number. */
export async function callPhone(phoneNumber: string): Promise<ContactOutcome> {
  window.location.assign(`tel:${phoneNumber.replace(/[^\d+]/g, '')}`)
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
