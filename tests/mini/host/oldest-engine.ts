import vm from 'node:vm'
import { floors } from '../../../scripts/engines/floors'
import { newerBuiltIns } from '../../../scripts/engines/newer-built-ins'

const { members, globals } = newerBuiltIns(floors)

const remove = new vm.Script(`{
  const members = ${JSON.stringify(Array.from(members.keys()))}
  for (const name of ${JSON.stringify(Array.from(globals.keys()))}) delete this[name]
  for (const name of Object.getOwnPropertyNames(this)) {
    const value = this[name]
    if (typeof value !== 'function') continue
    for (const member of members) for (const holder of [value, value.prototype]) if (holder) delete holder[member]
  }
}`)

/** Takes what the oldest engines that `browserslist` names don't have out of a realm. */
export function withoutNewerBuiltIns(realm: vm.Context): void {
  remove.runInContext(realm)
}
