import type { AccountKind } from '@/domain/account-kind'
import { useText } from '@/locales/use-text'
import { Segmented } from './segmented'

interface KindChoiceProps {
  label: string
  kinds: readonly AccountKind[]
  /** The tabs' names; by default those of the kinds. */
  names?: 'kind' | 'signIn.by'
  value: AccountKind
  onChange: (kind: AccountKind) => void
}

/** Chooses the kind of account. Renders nothing when the shop offers only one. */
export function KindChoice({ label, kinds, names = 'kind', value, onChange }: KindChoiceProps) {
  const t = useText()
  if (kinds.length < 2) return null
  const options = kinds.map((id) => ({ id, name: t(`${names}.${id}`) }))
  return <Segmented label={label} options={options} value={value} onChange={onChange} />
}
