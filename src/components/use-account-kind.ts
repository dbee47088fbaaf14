import { useState } from 'react'
import type { AccountKind } from '@/domain/account-kind'

/**
 * The kind that a form shows: the chosen one, else the shop's first, whose list may arrive late and in another order
 * (contract 10). `hold` keeps the shown kind; call it when something was typed.
 */
export function useAccountKind(kinds: readonly AccountKind[], initial?: AccountKind) {
  const [chosen, choose] = useState(initial)
  const kind = chosen && kinds.includes(chosen) ? chosen : kinds[0]
  const hold = () => {
    if (kind) choose(kind)
  }
  return { kind, choose, hold }
}
