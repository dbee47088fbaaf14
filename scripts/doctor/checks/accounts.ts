import { isOn, isRecord } from '@/api/wire/values'
import { type Check, note, ok } from '../finding'

/** Switches that put something between a new person and their account. */
export const accounts: Check = {
  name: 'accounts',
  needsSettings: true,
  async run(visit) {
    const { config } = (await visit.settings()) ?? {}
    const isSwitchedOn = (name: string) => isRecord(config) && isOn(config[name])
    const findings = [
      ...(isSwitchedOn('common_user_is_mandatory_bind_mobile') ? [note('accounts.phoneRequired')] : []),
      ...(isSwitchedOn('common_register_is_enable_audit') ? [note('accounts.approval')] : []),
    ]
    return findings.length > 0 ? findings : [ok('accounts.free')]
  },
}
