import { type Check, type Finding, note, ok, warning } from '../finding'
import { miniPrograms } from '../platforms'
import { askOneTap } from '../shop/one-tap'

/** Whether the shop's settings hold the id and secret of each mini-program. */
export const oneTap: Check = {
  name: 'oneTap',
  needsSettings: true,
  async run(visit) {
    const findings: Finding[] = []
    const ready: string[] = []
    for (const clientType of miniPrograms) {
      const answer = await askOneTap(visit, clientType)
      const platform = [`platform.${clientType}`]
      if (answer.kind === 'ready') ready.push(...platform)
      else if (answer.kind === 'absent') findings.push(note('oneTap.absent', { platform }))
      else findings.push(warning('oneTap.notReady', { platform, reason: answer.reason }))
    }
    return [...(ready.length > 0 ? [ok('oneTap.ready', { ready })] : []), ...findings]
  },
}
