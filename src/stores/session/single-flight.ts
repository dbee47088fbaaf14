/** Runs tasks one after the other. A failed task doesn't stop the next one. */
export function createQueue() {
  let last: Promise<unknown> = Promise.resolve()
  return <Result>(task: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(task, task)
    last = turn
    return turn
  }
}

/** Shares a running task among callers with the same key, success or failure. */
export function singleFlight<Result>(queue: ReturnType<typeof createQueue>) {
  const flights = new Map<number, Promise<Result>>()
  return (key: number, task: () => Promise<Result>): Promise<Result> => {
    const under = flights.get(key)
    if (under !== undefined) return under
    const flight = queue(task).finally(() => flights.delete(key))
    flights.set(key, flight)
    return flight
  }
}
