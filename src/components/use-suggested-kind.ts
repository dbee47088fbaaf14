import { useEffect, useState } from 'react'
import { type AccountKind, accountField, guessAccountKind } from '@/domain/account-kind'
import { meantText } from '@/domain/meant-text'
import { useSite } from '@/stores/app-context'

type AccountName = (typeof accountField)[AccountKind]

interface TypedAccounts {
  values(): Record<AccountName, string>
  setValue(name: AccountName, text: string): void
}

/**
 * Guesses the kind of account from the typed text, for a hint alone: `looksLike` is another kind that the shop offers.
 * When the person switches, a fitting text that was typed for another kind is copied.
 */
export function useSuggestedKind(form: TypedAccounts, kind: AccountKind, kinds: readonly AccountKind[]) {
  const pattern = useSite((site) => site.config.mobilePattern)
  const [left, setLeft] = useState('')

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each choice
  useEffect(() => {
    const typed = form.values()
    if (typed[accountField[kind]]) return
    const fitting = Object.values(accountField)
      .map((name) => typed[name])
      .find((text) => text !== '' && guessAccountKind(text, pattern) === kind)
    if (fitting) form.setValue(accountField[kind], meantText(accountField[kind], fitting, pattern))
  }, [kind])

  const looksLike = (text: string): AccountKind | null => {
    const guess = guessAccountKind(text, pattern)
    return kind === 'username' && guess !== kind && kinds.includes(guess) ? guess : null
  }
  return {
    looksLike,
    /** The same for the field's value when it was last left. */
    leftLooksLike: looksLike(left),
    leave: setLeft,
  }
}
