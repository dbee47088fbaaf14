import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import {
  acceptBaseline,
  baselineLeftOver,
  baselineNames,
  folder,
  snapshotNames,
} from '../../tests/gallery/baseline'
import { galleryPage } from '../../tests/gallery/gallery-page'
import { ensureBrowser } from '../browser/launch-browser'
import { buildWhenStale } from '../build/build-target'
import { runTool } from '../test/run-tool'
import { progressIn } from './progress'

const POLL_MS = 500

const list = (title: string, names: readonly string[]) =>
  names.length > 0 ? `${title}:\n${names.map((name) => `  ${name}`).join('\n')}` : `${title}: none`

/** Takes every snapshot. @returns whether all went well; when accepting, differences are no fault */
async function takeSnapshots(accepting: boolean): Promise<boolean> {
  rmSync(folder, { recursive: true, force: true })
  console.log('Taking the snapshots …')
  const progress = progressIn({ expected: baselineNames().length, stream: process.stdout })
  // Several workers take them; what they have in common is the folder.
  const timer = setInterval(() => progress.tell(snapshotNames().length), POLL_MS)
  const { code, output } = await runTool({
    file: 'jest/bin/jest.js',
    words: ['--maxWorkers=2', '--selectProjects', 'gallery'],
    env: { GALLERY: accepting ? 'accept' : 'whole' },
  }).finally(() => clearInterval(timer))
  progress.tell(snapshotNames().length)
  progress.end()
  if (code !== 0) console.log(output)
  return code === 0
}

function accept(): void {
  const { changed, removed } = acceptBaseline()
  console.log(`${list('Accepted', changed)}\n${list('Removed', removed)}`)
  console.log('Look at them in tests/gallery/baseline and commit them with the change that caused them.')
}

async function main() {
  const { values } = parseArgs({ options: { accept: { type: 'boolean' } } })
  const accepting = values.accept === true
  ensureBrowser()
  for (const target of ['h5', 'weapp'] as const) await buildWhenStale(target)
  const isWell = await takeSnapshots(accepting)
  const names = snapshotNames()
  const page = path.join(folder, 'index.html')
  writeFileSync(page, galleryPage(names))
  console.log(`${names.length} snapshots: ${page}`)
  // A state that can't be reached any more would be taken out of the baseline.
  if (!isWell && accepting)
    console.log('Nothing is accepted while a state fails for another reason than its looks.')
  const leftOver = baselineLeftOver()
  if (isWell && accepting) accept()
  else if (leftOver.length > 0) console.log(list('In the baseline without a state', leftOver))
  process.exitCode = isWell && (accepting || leftOver.length === 0) ? 0 : 1
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
