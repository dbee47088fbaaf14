import { useDraft } from '@/components/use-draft'
import { type AccountKind, accountField, accountKinds } from '@/domain/account-kind'
import { recordOf } from '@/domain/record-of'

/** The draft of the register form: the account's name, never its password. `choose` switches to its kind. */
export function useRegisterDraft(kind: AccountKind | undefined, choose: (kind: AccountKind) => void) {
  const draft = useDraft('register', '')
  return {
    found: draft.found,
    keep(values: Record<string, string>) {
      const texts = Object.values(accountField).map((name) => [name, values[name] ?? ''] as const)
      if (texts.some(([, text]) => text)) draft.keep({ kind: kind ?? '', ...recordOf(texts) })
      else draft.forget()
    },
    restored() {
      const before = accountKinds.find(
        (known) => known === draft.found?.kind && draft.found[accountField[known]],
      )
      if (before) choose(before)
      draft.restored()
    },
    forget: draft.forget,
  }
}
