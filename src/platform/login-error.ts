/** `cancelled`: the person closed the platform's panel. `timeout`: the platform didn't answer. */
export type PlatformLoginFailure = 'cancelled' | 'timeout' | 'failed'

/** Why the platform gave no login code. What `Identity.loginCode` rejects with. */
export class PlatformLoginError extends Error {
  /** Marks the class for `isPlatformLoginError`: `instanceof` doesn't work in builds that compile classes to ES5. */
  readonly isPlatformLoginError = true
  override readonly name = 'PlatformLoginError'

  constructor(readonly reason: PlatformLoginFailure) {
    super(reason)
  }
}

/** Whether a caught value is a `PlatformLoginError`. */
export function isPlatformLoginError(error: unknown): error is PlatformLoginError {
  return Object(error).isPlatformLoginError === true
}
