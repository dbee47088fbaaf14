/** One line of the size table. */
export interface SizeLine {
  name: string
  /** what was measured, as a person reads it */
  measured: string
  limit: string
  holds: boolean
  /** where to look when it doesn't hold */
  detail: string
}

const BYTES_PER_KB = 1000

/** A line for a number of bytes under a limit in KB. */
export function sizeLine(name: string, bytes: number, limitKb: number, detail = ''): SizeLine {
  const kb = bytes / BYTES_PER_KB
  return { name, measured: `${kb.toFixed(1)} KB`, limit: `${limitKb} KB`, holds: kb <= limitKb, detail }
}

/** A line for a list that has to be empty. */
export const nothingLine = (name: string, found: readonly string[]): SizeLine => ({
  name,
  measured: found.length === 0 ? 'nothing' : `${found.length} found`,
  limit: 'nothing',
  holds: found.length === 0,
  detail: found.join('\n'),
})
