/** An object of these entries. `Object.fromEntries` is newer than some engines that `browserslist` names. */
export function recordOf<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  const record: Record<string, Value> = {}
  for (const [key, value] of entries) record[key] = value
  return record
}
