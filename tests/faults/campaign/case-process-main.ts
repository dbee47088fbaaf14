import { CaseWorkers } from '../fixture/case-workers'
import { allCases } from './fault-case'
import { runCase } from './run-case'

const [seed = ''] = process.argv.slice(2)
const workers = new CaseWorkers()

process.on('message', async (id) => {
  const subject = allCases.find((one) => one.id === id)
  if (!subject) throw new Error(`There is no case ${id}.`)
  process.send?.(await runCase(await workers.of(subject.platform), subject, seed))
})
process.once('disconnect', async () => {
  await workers.close()
  process.exit()
})
