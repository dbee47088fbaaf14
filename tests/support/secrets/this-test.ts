import { SecretScan } from './secret-scan'

let scan = new SecretScan()

/** What stores and the request layer of the test that is running have sent and kept. */
export const thisTest = (): SecretScan => scan

/** Ends the test's scan. @returns what leaked */
export function endOfTest(): string[] {
  const ended = scan
  scan = new SecretScan()
  return ended.leaks()
}
