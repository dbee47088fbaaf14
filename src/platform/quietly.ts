/** The result of a call, or `otherwise` when it throws. */
export function attempt<Value>(call: () => Value, otherwise: Value): Value {
  try {
    return call()
  } catch {
    return otherwise
  }
}

/** Makes a call and ignores that it throws or rejects, such as one that an old base library doesn't have. */
export function quietly(call: () => unknown): void {
  try {
    Promise.resolve(call()).catch(() => {})
  } catch {
    // Ignored: see above.
  }
}
