/** The part of gifenc that the captcha needs; the package has no types of its own. */
declare module 'gifenc' {
  interface Encoder {
    writeFrame(pixels: Uint8Array, width: number, height: number, options: { palette: number[][] }): void
    finish(): void
    bytes(): Uint8Array
  }
  export function GIFEncoder(): Encoder
}
