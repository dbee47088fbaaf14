import { useState } from 'react'

let count = 0

/** An id that no other element has: several screens stay in the document at once, each with the same fields. */
export function useUniqueId(): string {
  const [id] = useState(() => `ac${++count}`)
  return id
}
