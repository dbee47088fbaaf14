/** A data file that can't be had: the message is one sentence for the person. */
export class DataUnavailable extends Error {}

/** What the system says of a failed call. Not by `instanceof`: a test's realm has an Error of its own. */
export function systemError(error: unknown): { code: string; message: string } {
  const fields = typeof error === 'object' && error !== null ? error : {}
  return {
    code: 'code' in fields ? String(fields.code) : '',
    message: 'message' in fields ? String(fields.message) : String(error),
  }
}
