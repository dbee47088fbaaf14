/** How one check went. */
export interface Outcome {
  passed: number
  failed: number
  /** what to show of it, at least when something failed */
  report: string
}

/** One line of `npm test`. */
export interface Check {
  name: string
  /** it keeps two programs or more busy */
  isWide?: boolean
  /** the names of those that have to end before it starts, where they run at all */
  after?: readonly string[]
  run(): Promise<Outcome>
}

/** A check that holds or doesn't: it holds unless the work throws; what it returns is shown. */
export const check = (name: string, work: () => Promise<string>): Check => ({
  name,
  run: async () => ({ passed: 1, failed: 0, report: await work() }),
})

/** Runs a check; one that throws has failed with what it threw. */
export async function outcomeOf({ run }: Check): Promise<Outcome> {
  try {
    return await run()
  } catch (error) {
    return { passed: 0, failed: 1, report: error instanceof Error ? error.message : String(error) }
  }
}
