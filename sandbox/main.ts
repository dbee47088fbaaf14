import { randomBytes } from 'node:crypto'
import { type Arguments, BadArguments, parseArguments, usage } from './arguments'
import { addDemoPeople } from './data/add-demo-people'
import { loadData } from './data/data-file'
import { lockData } from './data/data-lock'
import { demoPeopleText } from './data/demo-people-text'
import { keepIn } from './data/keeper'
import type { GenerationName } from './generations/generation-names'
import { isForLoopback } from './http/own-host'
import { listen } from './server'
import { createShop, type Shop } from './shop'
import type { ShopState } from './state/shop-state'

interface Wishes {
  generation: GenerationName | undefined
  panelKey: string | undefined
  seed: (shop: ShopState) => void
}

function openShop(file: string | undefined, wishes: Wishes): Shop {
  if (file === undefined) return createShop(wishes)
  const unlock = lockData(file)
  process.on('exit', unlock)
  const { data, warning } = loadData(file)
  if (warning) console.error(warning)
  const keeper = keepIn(file, console.error)
  process.prependListener('exit', keeper.flush)
  return createShop({ ...wishes, data, changed: keeper.changed })
}

async function run({ port, host, data, generation }: Arguments): Promise<void> {
  const isOpen = host !== undefined && !isForLoopback(host)
  const panelKey = isOpen ? randomBytes(16).toString('base64url') : undefined
  const { app, state } = openShop(data, { generation, panelKey, seed: addDemoPeople })
  const { url } = await listen(app, { port, host })
  const key = panelKey === undefined ? '' : `#key=${panelKey}`
  console.log(`ShopXO sandbox: ${url}/api.php\nPanel:          ${url}/_sandbox${key}`)
  const people = demoPeopleText(state)
  if (people) console.log(`\n${people}`)
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error))
  if (error instanceof BadArguments) console.error(usage)
  process.exitCode = 1
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(0))

try {
  run(parseArguments(process.argv.slice(2))).catch(fail)
} catch (error) {
  fail(error)
}
