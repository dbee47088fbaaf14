import { Hono } from 'hono'
import { listen } from '../../sandbox/server'
import { createShop } from '../../sandbox/shop'
import { buildWhenStale, outputOf } from '../build/build-target'
import { probeShop } from '../serve/real-shop'
import { startSite } from '../serve/site'
import { startOptions } from './options'

const welcome = (url: string, shopUrl: string | null) =>
  shopUrl
    ? `The account centre:  ${url}\nThe shop behind it:  ${shopUrl}`
    : `The account centre:  ${url}
The shop's panel:    ${url}/_sandbox   (codes sent, accounts, switches)

This is the embedded shop; what it knows is gone when it stops. To use a real one:
  SHOPXO_URL=https://shop.example.com npm start`

async function main() {
  const { port, host, shopUrl, generation } = startOptions(process.argv.slice(2), process.env)
  // What can't work is said before the build, which takes a while.
  if (shopUrl) await probeShop(shopUrl)
  await (await listen(new Hono(), { port, host })).close()
  console.log('Building the app for browsers, unless it is up to date …')
  await buildWhenStale('h5')
  const behind = shopUrl ? { shopUrl } : { shop: createShop({ generation }) }
  const site = await startSite({ dist: outputOf('h5'), port, host, ...behind })
  console.log(`\n${welcome(site.url, shopUrl)}\n\nCtrl-C stops it.`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => site.close().finally(() => process.exit(0)))
  }
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
