import { launchBrowser } from '../../../scripts/browser/launch-browser'
import type { PlatformName } from '../../driver/driver'
import { BrowserWorker } from '../fixture/browser-worker'
import type { CaseWorker } from '../fixture/case-worker'
import { MiniWorker } from '../fixture/mini-worker'
import { allCases } from './fault-case'
import { runCase } from './run-case'

const [seed = ''] = process.argv.slice(2)
/** One for each platform, opened with its first case. */
const workers = new Map<PlatformName, Promise<CaseWorker>>()

const open = async (platform: PlatformName): Promise<CaseWorker> =>
  platform === 'h5' ? BrowserWorker.open(await launchBrowser()) : new MiniWorker(platform)

process.on('message', async (id) => {
  const subject = allCases.find((one) => one.id === id)
  if (!subject) throw new Error(`There is no case ${id}.`)
  const worker = workers.get(subject.platform) ?? open(subject.platform)
  workers.set(subject.platform, worker)
  process.send?.(await runCase(await worker, subject, seed))
})
process.once('disconnect', async () => {
  for (const worker of workers.values()) await (await worker).close()
  process.exit()
})
