import { useState } from 'react'
import type { CancelSignal } from '@/api/client/cancel'
import { useText } from '@/locales/use-text'
import { type Failure, failureOf } from './error-text'
import { useAction } from './use-action'

/** Runs a request as `useAction` does and keeps its failure until the next try; `atFields` show those of a field. */
export function useRequest<Args extends unknown[]>(
  work: (signal: CancelSignal, ...args: Args) => Promise<unknown>,
  atFields: { readonly [Field in NonNullable<Failure['field']>]?: (text: string) => void } = {},
) {
  const t = useText()
  const [failure, setFailure] = useState<Failure | null>(null)
  const action = useAction(async (signal, ...args: Args) => {
    setFailure(null)
    try {
      await work(signal, ...args)
    } catch (error) {
      const failed = failureOf(error, t)
      const show = failed?.field && atFields[failed.field]
      if (show) show(failed.text)
      else setFailure(failed)
    }
  })
  return { ...action, failure }
}
