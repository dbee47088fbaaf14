import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { ReadCaptcha } from '../checks/trial-account'
import type { Sentence } from '../words/sentence'

/** Writes the captcha into a file, asks on the terminal what it says, and removes the file. */
export const captchaReader =
  (say: Sentence): ReadCaptcha =>
  async (image) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'captcha-'))
    const file = path.join(folder, 'captcha.gif')
    await writeFile(file, image)
    // Standard output is the report's, which a program may read.
    const terminal = createInterface({ input: process.stdin, output: process.stderr })
    try {
      return (await terminal.question(say('trial.askCaptcha', { file }))).trim()
    } finally {
      terminal.close()
      await rm(folder, { recursive: true })
    }
  }
