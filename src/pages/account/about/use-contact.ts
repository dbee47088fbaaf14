import { useAction } from '@/components/use-action'
import { useText } from '@/locales/use-text'
import { notify } from '@/platform/elements/dialog'
import type { ContactOutcome } from '@/platform/platform'

/** Returns how to open a contact; where it was copied instead, or neither, a message says so. */
export function useContact(): (open: () => Promise<ContactOutcome>) => void {
  const t = useText()
  const { run } = useAction(async (_signal, open: () => Promise<ContactOutcome>) => {
    const outcome = await open()
    if (outcome !== 'opened') notify(t(outcome === 'copied' ? 'crash.copied' : 'crash.notCopied'))
  })
  return (open) => void run(open)
}
