import { readFile, writeFile } from 'node:fs/promises'
import { inProject } from '../../project-root'
import { withOutputs } from './examples'

const file = inProject('docs/doctor.md')

/** Writes what the doctor says today into its document. */
async function main(): Promise<void> {
  await writeFile(file, await withOutputs(await readFile(file, 'utf8')))
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
