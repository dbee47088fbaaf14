import { type Arguments, BadArguments, parseArguments, usage } from './arguments'
import { keepIn, loadData } from './persistence'
import { listen } from './server'
import { createShop, type Shop } from './shop'

function openShop(file: string | undefined): Shop {
  if (file === undefined) return createShop()
  const { data, warning } = loadData(file)
  if (warning) console.error(warning)
  const keeper = keepIn(file)
  process.on('exit', keeper.flush)
  return createShop({ data, changed: keeper.changed })
}

async function run({ port, data }: Arguments): Promise<void> {
  const { app } = openShop(data)
  const { url } = await listen(app, { port })
  console.log(`ShopXO sandbox: ${url}/api.php\nPanel:          ${url}/_sandbox`)
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error))
  if (error instanceof BadArguments) console.error(usage)
  process.exitCode = 1
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0))

try {
  run(parseArguments(process.argv.slice(2))).catch(fail)
} catch (error) {
  fail(error)
}
