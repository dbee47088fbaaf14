const types: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
}

/** A picture as the part of a multipart body that the platforms send. */
export function picturePart(path: string, bytes: Buffer): File {
  const ending = path.split('.').at(-1) ?? ''
  return new File([new Uint8Array(bytes)], path.split('/').at(-1) ?? '', { type: types[ending] ?? '' })
}
