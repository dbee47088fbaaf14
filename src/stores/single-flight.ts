/** Runs one task at a time: callers who come while one is under way share its outcome, good or bad. */
export function singleFlight<Result>() {
  let flight: Promise<Result> | null = null
  return (task: () => Promise<Result>): Promise<Result> => {
    flight ??= task().finally(() => {
      flight = null
    })
    return flight
  }
}
