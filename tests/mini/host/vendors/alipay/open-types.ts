import type { OpenType } from '../vendor'

/** The user's yes; the profile itself is asked for afterwards. */
const getAuthorize: OpenType = ({ device, foreground }, answer) =>
  foreground.aside(() => {
    const refusal = device.refusals.get('getAuthorize')
    if (refusal) answer('error', refusal)
    else answer('getAuthorize', {})
  })

/** Alipay's own buttons. */
export const openTypes: Readonly<Record<string, OpenType>> = { getAuthorize }
