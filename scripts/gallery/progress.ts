const LINE_EVERY = 25

export interface ProgressOptions {
  /** how many pictures there will be, as far as is known */
  expected: number
  /** where to write; a terminal has one line that is written anew, anything else a line every 25 pictures */
  stream: { isTTY?: boolean; write: (text: string) => unknown }
}

export interface Progress {
  /** tells how many pictures there are by now */
  tell: (taken: number) => void
  /** ends the line of a terminal */
  end: () => void
}

/** Writes how far the taking of pictures is, `12 of 334`. More than expected count as the whole. */
export function progressIn({ expected, stream }: ProgressOptions): Progress {
  let told = 0
  const line = (taken: number) => `  ${taken} of ${Math.max(taken, expected)}`
  const tell = (taken: number) => {
    const isDue = stream.isTTY
      ? taken !== told
      : Math.floor(taken / LINE_EVERY) > Math.floor(told / LINE_EVERY)
    if (!isDue) return
    told = taken
    stream.write(stream.isTTY ? `\r${line(taken)}` : `${line(taken)}\n`)
  }
  const end = () => {
    if (stream.isTTY && told > 0) stream.write('\n')
  }
  return { tell, end }
}
