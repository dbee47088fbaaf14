import { parseArgs } from 'node:util'
import { shopAddress } from '../../config/shop-address'
import { addDemoPeople } from '../../sandbox/data/add-demo-people'
import { listen } from '../../sandbox/server'
import { createShop } from '../../sandbox/shop'
import { taro } from '../build/run-taro'
import { startNode } from '../children'
import { embeddedGeneration } from '../start/options'

/**
 * The shop that the development server passes calls on to: a real one when SHOPXO_URL names it, else the
 * embedded one, in the version of `--generation`.
 */
async function developmentShop(): Promise<string> {
  if (process.env.SHOPXO_URL) return shopAddress(process.env.SHOPXO_URL)
  const { values } = parseArgs({ options: { generation: { type: 'string' } } })
  const generation = values.generation === undefined ? undefined : embeddedGeneration(values.generation)
  return (await listen(createShop({ generation, seed: addDemoPeople }).app, { port: 0 })).url
}

async function main() {
  const shop = await developmentShop()
  const words = [taro, 'build', '--type', 'h5', '--watch', '--no-check']
  const env = { ...process.env, NODE_ENV: 'development', DEV_SHOP_URL: shop, OUTPUT_ROOT: 'dist/dev' }
  const child = startNode(words, { env, stdio: 'inherit' })
  // Ctrl-C is how it ends.
  process.exitCode = 0
  child.on('exit', (code) => process.exit(code ?? 0))
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
