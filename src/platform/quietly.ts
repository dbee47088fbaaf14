/** Makes a call and ignores that it throws or rejects, such as one that an old base library doesn't have. */
export function quietly(call: () => unknown): void {
  try {
    Promise.resolve(call()).catch(() => {})
  } catch {
    // Ignored: see above.
  }
}
