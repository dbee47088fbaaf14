import { ApiError } from '@/api/client/errors'

/**
 * Waits for code of an action that browsers load when it is first called; in a mini-program it is there. What the
 * action sends is captured before. Rejects with `offline` when the code can't be loaded; the next call tries again.
 */
export async function onDemand<Module>(endpoint: string, coming: Promise<Module>): Promise<Module> {
  try {
    return await coming
  } catch {
    throw new ApiError('offline', endpoint)
  }
}
