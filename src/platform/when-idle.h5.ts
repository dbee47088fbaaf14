/** Time for the first screen's own requests. Safari doesn't say when it is idle. */
const soonMs = 200

/** Runs a task when the app has nothing better to do. Returns how to give it up. */
export function whenIdle(task: () => void): () => void {
  const timer = setTimeout(task, soonMs)
  return () => clearTimeout(timer)
}
