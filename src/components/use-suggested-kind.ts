import { useEffect, useState } from 'react'
import type { AccountKind } from '@/domain/account-kind'
import { guessAccountKind } from '@/domain/guess-account-kind'
import { useSite } from '@/stores/app-context'
import { accountField } from './account-fields'

type AccountName = (typeof accountField)[AccountKind]

interface TypedAccounts {
  values(): Record<AccountName, string>
  setValue(name: AccountName, text: string): void
}

/**
 * Guesses the kind of account from what was typed. Nothing on the screen moves by itself: a person who chose another
 * kind finds there what they have typed already.
 *
 * @returns `looksLike`: the kind that a text looks like instead of the chosen one, where the shop offers that too.
 */
export function useSuggestedKind(form: TypedAccounts, kind: AccountKind, kinds: readonly AccountKind[]) {
  const pattern = useSite((site) => site.config.mobilePattern)
  const [left, setLeft] = useState('')

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each choice
  useEffect(() => {
    const typed = form.values()
    if (typed[accountField[kind]]) return
    const fitting = Object.values(accountField)
      .map((name) => typed[name].trim())
      .find((text) => text !== '' && guessAccountKind(text, pattern) === kind)
    if (fitting) form.setValue(accountField[kind], fitting)
  }, [kind])

  const looksLike = (text: string): AccountKind | null => {
    const guess = guessAccountKind(text.trim(), pattern)
    return kind === 'username' && guess !== kind && kinds.includes(guess) ? guess : null
  }
  return {
    looksLike,
    /** The same of the text that the field was left with. */
    leftLooksLike: looksLike(left),
    leave: setLeft,
  }
}
