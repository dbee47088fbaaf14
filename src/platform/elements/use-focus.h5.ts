import { useEffect, useRef } from 'react'

/** A `ref` for an input that takes the focus when `focus` turns true. */
export const useFocus = (focus: boolean | undefined) => {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focus) input.current?.focus()
  }, [focus])
  return input
}
