import { useState } from 'react'
import type { AccountKind } from '@/domain/account-kind'

/**
 * The kind of account that a form shows: the chosen one, otherwise the shop's first. The shop's list may arrive late and
 * in another order (contract 10).
 *
 * @param kinds what the shop offers, in its order.
 * @param initial the kind to begin with.
 * @returns `kind`: undefined when the shop offers none. `hold`: keeps the shown kind; call it when something was typed.
 */
export function useAccountKind(kinds: readonly AccountKind[], initial?: AccountKind) {
  const [chosen, choose] = useState(initial)
  const kind = chosen && kinds.includes(chosen) ? chosen : kinds[0]
  const hold = () => {
    if (kind) choose(kind)
  }
  return { kind, choose, hold }
}
