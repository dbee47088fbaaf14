/**
 * Creates a random version 4 uuid. It ties an image captcha to this client (contract 3) and protects no account, so
 * `Math.random` is sufficient: mini-programs have no `crypto`.
 */
export function createUuid(random: () => number = Math.random): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
    const digit = Math.floor(random() * 16)
    return (place === 'x' ? digit : (digit & 3) | 8).toString(16)
  })
}
