import path from 'node:path'
import { buildTarget, outputOf } from '../build/build-target'
import { missingFiles } from '../build/missing-files'
import { askTool } from './ask-tool'
import { installTool, toolFolder } from './install-tool'
import { judge } from './judge'
import { reportOf } from './report'
import { within } from './within'

/** Judges the package in the folder that is named, such as a host with the account centre in it; otherwise our own. */
async function main() {
  const [named] = process.argv.slice(2)
  const output = named === undefined ? outputOf('weapp') : path.resolve(named)
  await within(15, 'Installing WeChat’s tool', installTool())
  if (named === undefined && missingFiles('weapp', output).length > 0) {
    console.log('Building dist/weapp …')
    await within(10, 'The build', buildTarget('weapp'))
  }
  console.log(`WeChat’s tool reads ${path.relative('', output)} as it is …\n`)
  const judgement = judge(await within(10, 'WeChat’s tool', askTool(toolFolder, output)))
  console.log(reportOf(judgement))
  if (judgement.problems.length > 0) process.exitCode = 1
}

// What took too long is ended with this process.
main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
