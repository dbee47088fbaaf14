import { type ReactNode, useEffect, useState } from 'react'
import { notify } from '../dialog.h5'

type Draw<Props> = (props: Props) => ReactNode

/**
 * A picker's sheet, whose code comes after the screen that may need it: nobody waits for wheels to type a name.
 * It is fetched as soon as the row is there, and once more by a tap when that failed.
 *
 * @param load fetches the sheet; a failure is not remembered.
 * @returns the sheet to draw while it is open, and what the row needs to open it.
 */
export function useSheet<Props>(load: () => Promise<Draw<Props>>, failedText: string) {
  const [fetched, setFetched] = useState<{ draw: Draw<Props> } | null>(null)
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the row appears
  useEffect(() => {
    load().then(
      (draw) => setFetched({ draw }),
      () => {},
    )
  }, [])

  const show = () => {
    setOpen(true)
    if (fetched) return
    load().then(
      (draw) => setFetched({ draw }),
      () => {
        close()
        notify(failedText)
      },
    )
  }

  return {
    Sheet: open && fetched ? fetched.draw : null,
    close,
    opening: { onClick: show, expanded: open && fetched !== null, busy: open && fetched === null },
  }
}
