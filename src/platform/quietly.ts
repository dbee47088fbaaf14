/** Makes a call whose failure nobody would miss, whether it throws or rejects. An old base library may lack it. */
export function quietly(call: () => unknown): void {
  try {
    Promise.resolve(call()).catch(() => {})
  } catch {
    // Nothing to do: see above.
  }
}
