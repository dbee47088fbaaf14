/** What the phone button gives. Which part a server reads depends on platform and version (contract 10). */
export interface PhoneGrant {
  readonly code?: string
  readonly encryptedData?: string
  readonly iv?: string
}
