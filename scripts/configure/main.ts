import { readFileSync, writeFileSync } from 'node:fs'
import { stdin, stdout } from 'node:process'
import { createInterface } from 'node:readline/promises'
import { parse, record, string, unknown } from 'valibot'
import { configurationFile } from '../../config/configuration'
import { questions, type Settings, withAnswer } from './questions'

const settingsOf = (text: string): Settings => parse(record(string(), unknown()), JSON.parse(text))

const shown = (value: unknown) => (Array.isArray(value) ? value.join(', ') : String(value))

async function main() {
  let settings = settingsOf(readFileSync(configurationFile, 'utf8'))
  const terminal = createInterface({ input: stdin, output: stdout })
  const answers = terminal[Symbol.asyncIterator]()
  console.log('Enter keeps what is set, - takes it out.\n')
  for (const question of questions) {
    const present = settings[question.key]
    const words = present === undefined ? question.text : `${question.text} [${shown(present)}]`
    for (let result: Settings | string = words; typeof result === 'string'; ) {
      stdout.write(`${result === words ? '' : `${result}\n`}${words}: `)
      const { value, done } = await answers.next()
      // The input has ended: nothing is written.
      if (done) return
      result = withAnswer(settings, question, value)
      if (typeof result !== 'string') settings = result
    }
  }
  terminal.close()
  writeFileSync(configurationFile, `${JSON.stringify(settings, null, 2)}\n`)
  console.log(`\nWritten to ${configurationFile}. It counts from the next build on.`)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
