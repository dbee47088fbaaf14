import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'valibot'
import { inProject } from '../project-root'
import { runNode } from '../run-node'
import { type Answer, answerSchema } from './answer'

const script = (name: string) => inProject('scripts/vendor/weapp', name)

/**
 * Asks WeChat's tool, installed in a folder, about a package.
 * @throws an Error with all that it printed when it came to no answer
 */
export async function askTool(toolFolder: string, packageFolder: string): Promise<Answer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'account-centre-vendor-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  const file = path.join(folder, 'answer.json')
  const words = [script('ask-tool.cjs'), toolFolder, packageFolder, file]
  try {
    const { output } = await runNode(['--require', script('no-network.cjs'), ...words])
    if (!existsSync(file)) throw new Error(`${output}\nWeChat’s tool ended without an answer.`)
    return parse(answerSchema, JSON.parse(readFileSync(file, 'utf8')))
  } finally {
    process.removeListener('exit', remove)
    remove()
  }
}
