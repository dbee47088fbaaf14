import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { addDemoPeople } from '../../sandbox/data/add-demo-people'
import { demoPeopleText } from '../../sandbox/data/demo-people-text'
import { isForLoopback } from '../../sandbox/http/own-host'
import { listen } from '../../sandbox/server'
import { createShop } from '../../sandbox/shop'
import { buildWhenStale, outputOf } from '../build/build-target'
import { probeShop } from '../serve/real-shop'
import { startSite } from '../serve/site'
import { startOptions } from './options'
import { panelLink } from './panel-link'
import { welcome } from './welcome'

async function main() {
  const { port, host, shopUrl, generation } = startOptions(process.argv.slice(2), process.env)
  // What can't work is said before the build, which takes a while.
  if (shopUrl) await probeShop(shopUrl)
  await (await listen(new Hono(), { port, host })).close()
  console.log('Building the app for browsers, unless it is up to date …')
  await buildWhenStale('h5')
  const isOpen = host !== undefined && !isForLoopback(host)
  const panelKey = isOpen ? randomBytes(16).toString('base64url') : undefined
  const embedded = () => ({
    shop: createShop({ generation, panelKey, appAddress: '/', seed: addDemoPeople }),
  })
  const behind = shopUrl ? { shopUrl } : embedded()
  const addition = shopUrl || isOpen ? '' : panelLink
  const site = await startSite({ dist: outputOf('h5'), port, host, addition, ...behind })
  const people = site.shop ? demoPeopleText(site.shop.state) : undefined
  console.log(`\n${welcome({ port: site.port, host, shopUrl, panelKey, people })}\n\nCtrl-C stops it.`)
  // Ctrl-C is how it ends.
  process.exitCode = 0
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
