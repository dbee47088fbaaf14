import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { object, parse, record, string } from 'valibot'

/** What `--remove` needs to know. */
const embedded = object({
  root: string(),
  /** app.json before and after */
  before: string(),
  after: string(),
  /** the files of the pages that were replaced, by their paths, in base64 */
  replaced: record(string(), string()),
})

export type Embedded = ReturnType<typeof parse<typeof embedded>>

// Not .json: no vendor's tool packs a file of this ending.
const fileIn = (host: string) => path.join(host, '.account-centre.bak')

/** What was done to this host; null for one that holds no account centre. */
export function readRecord(host: string): Embedded | null {
  const file = fileIn(host)
  return existsSync(file) ? parse(embedded, JSON.parse(readFileSync(file, 'utf8'))) : null
}

export const writeRecord = (host: string, done: Embedded): void =>
  writeFileSync(fileIn(host), `${JSON.stringify(done, null, 2)}\n`)

export const removeRecord = (host: string): void => rmSync(fileIn(host))
