import { examine, hasBlocker } from './examine'
import { openLine } from './network/line'
import { doctorOptions, usage } from './options'
import { captchaReader } from './report/captcha-reader'
import { reportText } from './report/report-text'
import { sentenceIn } from './words/sentence'

const TIMEOUT_MS = 10_000
const TOTAL_MS = 120_000

/** 0: the app works with the shop; 1: something is in its way; 2: the command line can't be meant. */
async function main(): Promise<number> {
  const { urls, language, json, register } = doctorOptions(process.argv.slice(2), process.env)
  const say = sentenceIn(language)
  const limits = { timeoutMs: TIMEOUT_MS, totalMs: TOTAL_MS, now: () => performance.now() }
  const readCaptcha = process.stdin.isTTY ? captchaReader(say) : undefined
  const report = await examine(urls, openLine(limits), { register, readCaptcha })
  console.log(json ? JSON.stringify(report, null, 2) : reportText(report, say))
  return hasBlocker(report) ? 1 : 0
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: Error) => {
    console.error(`${error.message}\n\n${usage}`)
    process.exitCode = 2
  },
)
