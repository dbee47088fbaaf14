/**
 * A random version 4 uuid. It ties a picture captcha to this client (contract 3) and is no secret that anybody's
 * account hangs on, so Math.random will do where a mini-program has no crypto.
 */
export function createUuid(random: () => number = Math.random): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
    const digit = Math.floor(random() * 16)
    return (place === 'x' ? digit : (digit & 3) | 8).toString(16)
  })
}
