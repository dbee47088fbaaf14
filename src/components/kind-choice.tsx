import type { AccountKind } from '@/domain/account-kind'
import { useText } from '@/locales/use-text'
import { Segmented } from './segmented'

interface KindChoiceProps {
  label: string
  kinds: readonly AccountKind[]
  value: AccountKind
  onChange: (kind: AccountKind) => void
}

/** Chooses the kind of account. Renders nothing when the shop offers only one. */
export function KindChoice({ label, kinds, value, onChange }: KindChoiceProps) {
  const t = useText()
  if (kinds.length < 2) return null
  const options = kinds.map((id) => ({ id, name: t(`kind.${id}`) }))
  return <Segmented label={label} options={options} value={value} onChange={onChange} />
}
