import { availableParallelism, loadavg } from 'node:os'
import { speedLimits } from '../config/budgets'
import { buildWhenStale, outputOf } from '../scripts/build/build-target'
import { startSite } from '../scripts/serve/site'
import { buildHello } from './build-hello'
import { coldLoad, type Load, type Subject } from './cold-load'
import { conditions } from './conditions'
import { medianLoad } from './median'
import { registeredMember } from './member'
import { setShop } from './shop-settings'
import { holds, type Row, table } from './table'

const LATE_MS = 150

interface Measured extends Subject {
  limit: number | null
  loads: Load[]
}

/** The app on an origin of its own, its shop answering that much later. */
async function appSite(delayMs: number) {
  const site = await startSite({ dist: outputOf('h5') })
  await setShop(site.url, { home_user_register_img_verify_state: 0 })
  const member = await registeredMember(site.url)
  await setShop(site.url, { home_user_register_img_verify_state: 1, sandbox_delay_ms: delayMs })
  const late = delayMs > 0 ? `, API ${delayMs} ms later` : ''
  const subject = (page: keyof typeof speedLimits, storage: Record<string, string>): Measured => ({
    name: page + late,
    address: `${site.url}/#/pages/${page}/index`,
    storage,
    limit: speedLimits[page],
    loads: [],
  })
  return { close: site.close, subjects: [subject('register', {}), subject('profile', member)] }
}

/** Every page once, then again: whatever else this computer does meanwhile falls on all of them alike. */
async function measure(subjects: readonly Measured[]) {
  for (let round = 1; round <= conditions.rounds; round++) {
    for (const subject of subjects) {
      const load = await coldLoad(subject)
      subject.loads.push(load)
      console.error(`${round}/${conditions.rounds} ${subject.name}: ${Math.round(load.usableMs)} ms`)
    }
  }
}

/** A computer that is busy with other things measures those. */
function warnWhenBusy() {
  const [load = 0] = loadavg()
  if (load > availableParallelism() + 1) {
    console.log(
      `Unreliable: the load of this computer was ${load.toFixed(1)} on ${availableParallelism()} cores.`,
    )
  }
}

async function main() {
  await buildWhenStale('h5')
  const helloSite = await startSite({ dist: await buildHello() })
  const sites = [await appSite(0), await appSite(LATE_MS)]
  const hello: Measured = { name: 'hello form', address: `${helloSite.url}/`, limit: null, loads: [] }
  const subjects = [hello, ...sites.flatMap((site) => site.subjects)]
  await measure(subjects)
  await Promise.all([helloSite, ...sites].map((site) => site.close()))
  const { usableMs } = medianLoad(hello.loads)
  const rows = subjects.map(({ name, limit, loads }): Row => {
    const median = medianLoad(loads)
    return { ...median, name, limit, ratio: median.usableMs / usableMs }
  })
  console.log(table(rows))
  warnWhenBusy()
  if (!rows.every(holds)) process.exitCode = 1
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
