import { useEffect, useRef } from 'react'

const controls = new Map<string, () => void>()

/** Alipay's label reaches its own checkboxes, radios and fields, but no button, which our boxes are. */
export const labelClick =
  (id: string): (() => void) | undefined =>
  () =>
    controls.get(id)?.()

/** Takes the taps on the label of this control. */
export function useLabelClick(id: string | undefined, onTap: () => void): void {
  const latest = useRef(onTap)
  latest.current = onTap
  useEffect(() => {
    if (!id) return undefined
    controls.set(id, () => latest.current())
    return () => void controls.delete(id)
  }, [id])
}
