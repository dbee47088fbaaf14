import type { VendorQuirks } from '../../reply'

/** Alipay's failures carry a number and words; 2 is what it calls a parameter that it can't use. */
export const alipayQuirks: VendorQuirks = {
  success: (_, result) => result,
  failure: (_, words, code = 2) => ({ error: code, errorMessage: words }),
}
