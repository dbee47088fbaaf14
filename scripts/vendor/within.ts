/**
 * Waits for work, but not longer than some minutes.
 * @throws an Error that says what took too long; the work itself goes on
 */
export async function within<T>(minutes: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const error = new Error(`${what} took longer than ${minutes} minutes.`)
    timer = setTimeout(() => reject(error), minutes * 60_000)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
