/** What the platform's phone button hands out: WeChat a code, Douyin encrypted data. */
export type PhoneGrant = { readonly code: string } | { readonly encryptedData: string; readonly iv: string }
