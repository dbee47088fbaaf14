import { type ReactNode, useEffect, useState } from 'react'
import { notify } from '../elements/dialog'
import type { PickerProps } from './picker-props'

type Sheet<Props> = (props: Props & { onClose: () => void }) => ReactNode

/** Draws the picker's row, and its sheet while it is open. Its code loads when the row appears, and again by a tap. */
export function useSheet<Props extends PickerProps>(props: Props, load: () => Promise<Sheet<Props>>) {
  const [fetched, setFetched] = useState<{ Sheet: Sheet<Props> } | null>(null)
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  const fetchSheet = (onFailure: () => void) => load().then((Sheet) => setFetched({ Sheet }), onFailure)

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the row appears
  useEffect(() => void fetchSheet(() => {}), [])

  const show = () => {
    setOpen(true)
    if (fetched) return
    void fetchSheet(() => {
      close()
      notify(props.t('error.offline'))
    })
  }

  return (
    <>
      {props.row({ onClick: show, expanded: open && fetched !== null, busy: open && fetched === null })}
      {open && fetched ? <fetched.Sheet {...props} onClose={close} /> : null}
    </>
  )
}
