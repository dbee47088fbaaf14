/** What the platform's phone button hands out. Which part a server reads differs by platform and version (contract 10). */
export interface PhoneGrant {
  readonly code?: string
  readonly encryptedData?: string
  readonly iv?: string
}
