/** The result of a call, or `otherwise` when it throws. */
export function attempt<Value>(call: () => Value, otherwise: Value): Value {
  try {
    return call()
  } catch {
    return otherwise
  }
}
