import { buildWhenStale } from '../build/build-target'
import { allTargets } from '../build/targets'
import { sizeLines, sizeTable } from './size-lines'

async function main() {
  for (const target of allTargets) await buildWhenStale(target)
  const lines = await sizeLines()
  console.log(sizeTable(lines))
  if (lines.some(({ holds }) => !holds)) process.exitCode = 1
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
