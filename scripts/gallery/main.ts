import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { acceptBaseline, folder, snapshotNames } from '../../tests/gallery/baseline'
import { galleryPage } from '../../tests/gallery/gallery-page'
import { ensureBrowser } from '../browser/launch-browser'
import { buildWhenStale } from '../build/build-target'
import { runTool } from '../test/run-tool'

async function main() {
  const { values } = parseArgs({ options: { accept: { type: 'boolean' } } })
  ensureBrowser()
  await buildWhenStale('h5')
  await buildWhenStale('weapp')
  rmSync(folder, { recursive: true, force: true })
  console.log('Taking the snapshots …')
  const tests = ['--maxWorkers=2', '--selectProjects', 'gallery']
  const { code, output } = await runTool({
    file: 'jest/bin/jest.js',
    words: tests,
    env: { GALLERY: 'whole' },
  })
  const names = snapshotNames()
  const page = path.join(folder, 'index.html')
  writeFileSync(page, galleryPage(names))
  if (code !== 0) console.log(output)
  console.log(`${names.length} snapshots: ${page}`)
  if (values.accept)
    console.log(
      `${acceptBaseline()} snapshots accepted; commit tests/gallery/baseline.json with the change that caused them.`,
    )
  else if (code !== 0) process.exitCode = 1
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
