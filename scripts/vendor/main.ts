import { buildTarget, outputOf } from '../build/build-target'
import { missingFiles } from '../build/missing-files'
import { askTool } from './ask-tool'
import { installTool, toolFolder } from './install-tool'
import { judge } from './judge'
import { reportOf } from './report'
import { within } from './within'

async function main() {
  const output = outputOf('weapp')
  await within(15, 'Installing WeChat’s tool', installTool())
  if (missingFiles('weapp', output).length > 0) {
    console.log('Building dist/weapp …')
    await within(10, 'The build', buildTarget('weapp'))
  }
  console.log('WeChat’s tool reads dist/weapp as it is …\n')
  const judgement = judge(await within(10, 'WeChat’s tool', askTool(toolFolder, output)))
  console.log(reportOf(judgement))
  if (judgement.problems.length > 0) process.exitCode = 1
}

// What took too long is ended with this process.
main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
