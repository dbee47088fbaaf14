import { type ApiError, isApiError } from '@/api/client/errors'

export type Outcome = { readonly value: unknown } | { readonly error: ApiError }

/** What a call came to. Rejects with whatever the request layer must never throw. */
export async function outcomeOf(call: Promise<unknown>): Promise<Outcome> {
  try {
    return { value: await call }
  } catch (error) {
    if (!isApiError(error)) throw error
    return { error }
  }
}
