import { isRecord } from '@/api/wire/values'

/** Why there was no usable answer. */
export type FailureKind =
  | 'unknownName'
  | 'refused'
  | 'silent'
  | 'selfSigned'
  | 'incompleteChain'
  | 'expired'
  | 'otherName'
  | 'noTls'
  | 'tooLong'
  | 'broken'

/** A request without a usable answer. */
export class NoAnswer extends Error {
  readonly kind: FailureKind

  constructor(kind: FailureKind) {
    super(kind)
    this.kind = kind
  }
}

const kinds: Readonly<Record<string, FailureKind>> = {
  ENOTFOUND: 'unknownName',
  EAI_AGAIN: 'unknownName',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  ETIMEDOUT: 'silent',
  UND_ERR_CONNECT_TIMEOUT: 'silent',
  UND_ERR_HEADERS_TIMEOUT: 'silent',
  UND_ERR_BODY_TIMEOUT: 'silent',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'selfSigned',
  SELF_SIGNED_CERT_IN_CHAIN: 'selfSigned',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'incompleteChain',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'incompleteChain',
  CERT_HAS_EXPIRED: 'expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'otherName',
  ERR_SSL_WRONG_VERSION_NUMBER: 'noTls',
  EPROTO: 'noTls',
}

/** The code of what a connection died of. A name with several addresses fails with one error for each. */
const codeOf = (error: unknown): string => {
  if (!isRecord(error)) return ''
  const inner = Array.isArray(error.errors) ? error.errors[0] : error.cause
  return codeOf(inner) || (typeof error.code === 'string' ? error.code : '')
}

/** Names what `fetch` rejected with; itself it only says "fetch failed". */
export const failureOf = (error: unknown): FailureKind => {
  if (error instanceof NoAnswer) return error.kind
  if (isRecord(error) && error.name === 'TimeoutError') return 'silent'
  return kinds[codeOf(error)] ?? 'broken'
}
