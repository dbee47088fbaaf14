/** A text that the person agrees to. */
export interface Agreement {
  name: string
  html: string
  /** seconds since 1970 */
  updated: number
}
