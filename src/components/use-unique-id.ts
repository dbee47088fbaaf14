import { useState } from 'react'

let count = 0

/** A unique element id. Several screens with the same fields are in the document at once. */
export function useUniqueId(): string {
  const [id] = useState(() => `ac${++count}`)
  return id
}
