/** How many requests the log holds. */
const KEPT = 500

/** One request to the shop as it came over the wire, for tests to look at. */
export interface RequestRecord {
  time: string
  s: string
  clientType: string
  query: object
  body: object
  code: number | null
}

/** Adds a record and drops the oldest one where there are too many. */
export function logRequest(log: RequestRecord[], record: RequestRecord): void {
  log.push(record)
  if (log.length > KEPT) log.splice(0, log.length - KEPT)
}
