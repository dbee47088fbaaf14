import { type Check, note, ok } from '../finding'
import { isSwitchedOn } from '../shop/site-config'

/** Switches that put something between a new person and their account. */
export const accounts: Check = {
  name: 'accounts',
  needsSettings: true,
  async run(visit) {
    const isPhoneRequired = await isSwitchedOn(visit, 'common_user_is_mandatory_bind_mobile')
    const isApproved = await isSwitchedOn(visit, 'common_register_is_enable_audit')
    const findings = [
      ...(isPhoneRequired ? [note('accounts.phoneRequired')] : []),
      ...(isApproved ? [note('accounts.approval')] : []),
    ]
    return findings.length > 0 ? findings : [ok('accounts.free')]
  },
}
