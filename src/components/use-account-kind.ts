import { useState } from 'react'
import type { AccountKind } from '@/domain/account-kind'
import { useApp } from '@/stores/app-context'

/**
 * The kind that a form shows: the chosen one, at first that of a carried account, else the shop's first, whose list may
 * arrive late and in another order (contract 10). What was typed into stays.
 */
export function useAccountKind(kinds: readonly AccountKind[]) {
  const { typedAccount } = useApp()
  const [carried] = useState(typedAccount.take)
  const [chosen, onKind] = useState(carried?.kind)
  const kind = chosen && kinds.includes(chosen) ? chosen : kinds[0]
  const onTyped = () => {
    if (kind) onKind(kind)
  }
  return { kinds, kind, carried, onKind, onTyped }
}
