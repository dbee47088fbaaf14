import { type AccountKind, accountField, accountKinds } from '@/domain/account-kind'
import { recordOf } from '@/domain/record-of'
import type { DraftForm } from '@/stores/draft-store'
import { useDraft } from './use-draft'

/** The draft of a form that proves an account: its name, never its password. `choose` switches to its kind. */
export function useAccountDraft(
  form: DraftForm,
  owner: string,
  kind: AccountKind | undefined,
  choose: (kind: AccountKind) => void,
) {
  const draft = useDraft(form, owner)
  return {
    ...draft,
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
  }
}
