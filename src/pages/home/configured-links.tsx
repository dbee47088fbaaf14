import { vendor } from '@vendor'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { useApp, useLanguage } from '@/stores/app-context'

/** The links that the operator has set, as far as they lead somewhere on this platform. */
export function ConfiguredLinks() {
  const language = useLanguage((state) => state.language)
  const { links } = useApp().configuration
  const reachable = links.flatMap(({ text, ...addresses }) => {
    const address = vendor.addressOf(addresses)
    return address ? [{ label: text[language] ?? text.zh, address }] : []
  })
  if (reachable.length === 0) return null
  return (
    <CellGroup>
      {reachable.map(({ label, address }) => (
        <Cell key={label} label={label} onClick={() => vendor.openAddress(address)} />
      ))}
    </CellGroup>
  )
}
