import type { Manners } from '../../reply'

/** Alipay's failures carry a number and words; 2 is what it calls a parameter that it can't use. */
export const alipayManners: Manners = {
  success: (_, result) => ({ ...result, success: true }),
  failure: (_, words, code = 2) => ({ error: code, errorMessage: words }),
}
