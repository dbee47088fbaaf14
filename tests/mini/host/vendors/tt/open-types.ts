import type { OpenType } from '../vendor'

/** Encrypted with the session key of the last login; a refusal is reported in `errMsg`. */
const getPhoneNumber: OpenType = ({ device, foreground }, answer) => {
  const signedOut = { errMsg: 'getPhoneNumber:fail not login' }
  const granted = { errMsg: 'getPhoneNumber:ok', ...device.encryptPhone(device.owner) }
  foreground.aside(() =>
    answer(
      'getphonenumber',
      device.refusals.get('getPhoneNumber') ?? (device.signedInToPlatform ? granted : signedOut),
    ),
  )
}

/** Douyin's own buttons. */
export const openTypes: Readonly<Record<string, OpenType>> = { getPhoneNumber }
