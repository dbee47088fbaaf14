import { ApiError, isApiError } from '@/api/client/errors'
import type { SavedUser } from '@/api/wire/user'
import { answerCodes } from './answer-codes'
import type { CallOptions, Client } from './client/client'

/**
 * Whose token this is (contract 6.4). Throws `signedOut` when the shop knows no such token: it says so with a
 * plain -1. Only the newest token of an account is found here, while `personal/*` accepts older ones (contract 2).
 */
export async function tokenUserInfo(client: Client, options?: CallOptions): Promise<SavedUser> {
  try {
    return await client.post('user/tokenuserinfo', {}, options)
  } catch (error) {
    if (isApiError(error) && error.kind === 'rejected' && error.code === answerCodes.refused) {
      throw new ApiError('signedOut', error.endpoint, { code: error.code })
    }
    throw error
  }
}
