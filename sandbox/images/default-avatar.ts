import { portrait } from './portrait'

let drawn: Uint8Array<ArrayBuffer> | undefined

/** The avatar of an account without one, a grey figure, as PNG. */
export function defaultAvatar(): Uint8Array<ArrayBuffer> {
  drawn ??= new Uint8Array(portrait([226, 232, 240], [148, 163, 184]))
  return drawn
}
