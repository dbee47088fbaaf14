import { vendor } from '@vendor'
import type { ReactNode } from 'react'
import { Cell, CellGroup } from '@/components/cell'
import { useApp, useLanguage } from '@/stores/app-context'

/** The links that the operator has set, as far as they lead somewhere on this platform. */
export function ConfiguredLinks() {
  const language = useLanguage((state) => state.language)
  const { links } = useApp().configuration
  const cells: ReactNode[] = []
  for (const { text, ...addresses } of links) {
    const label = text[language] ?? text.zh
    const address = vendor.addressOf(addresses)
    if (address) cells.push(<Cell key={label} label={label} onClick={() => vendor.openAddress(address)} />)
  }
  return cells.length > 0 ? <CellGroup>{cells}</CellGroup> : null
}
