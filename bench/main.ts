import { availableParallelism, loadavg } from 'node:os'
import { buildWhenStale, outputOf } from '../scripts/build/build-target'
import { inProject } from '../scripts/project-root'
import { startSite } from '../scripts/serve/site'
import { buildHello } from './build-hello'
import { claimsOf } from './claims'
import { coldLoad, type Load, type Subject } from './cold-load'
import { conditions } from './conditions'
import { medianLoad } from './median'
import { registeredMember } from './member'
import { measureMiniStart } from './mini-start'
import { measurePicker } from './pickers'
import { setShop } from './shop-settings'
import { holds, type Row, table } from './table'

interface Measured extends Subject {
  loads: Load[]
}

const measured = (subject: Subject): Measured => ({ ...subject, loads: [] })
const button = 'button.ac-button'

/** The app on an origin of its own, and the screens that are measured. */
async function appSite() {
  const site = await startSite({ dist: outputOf('h5') })
  await setShop(site.url, { home_user_register_img_verify_state: 0 })
  const storage = await registeredMember(site.url)
  await setShop(site.url, { home_user_register_img_verify_state: 1 })
  const subject = (name: string, page: string, more: Partial<Subject> = {}) =>
    measured({ name, address: `${site.url}/#/pages/${page}/index`, ...more })
  const subjects = [
    subject('register', 'register'),
    subject('sign-in', 'sign-in'),
    subject('home of a guest', 'home', { control: button }),
    subject('home of a member', 'home', { control: button, storage }),
    subject('profile', 'profile', { storage }),
    subject('security', 'account/security', { control: button, storage }),
    subject('home of a member, again', 'home', { control: button, storage, again: true }),
  ]
  return { url: site.url, storage, close: site.close, subjects }
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
  for (const target of ['h5', 'weapp'] as const) await buildWhenStale(target)
  const helloSite = await startSite({ dist: await buildHello('h5') })
  const floorSite = await startSite({ dist: inProject('bench/floor') })
  const app = await appSite()
  const floor = { name: 'floor: plain HTML', address: `${floorSite.url}/` }
  const subjects = [
    measured(floor),
    measured({ ...floor, name: 'floor, again', again: true }),
    measured({ name: 'hello form', address: `${helloSite.url}/` }),
    ...app.subjects,
  ]
  await measure(subjects)
  const picker = await measurePicker(`${app.url}/#/pages/profile/index`, app.storage)
  await Promise.all([helloSite, floorSite, app].map((site) => site.close()))
  const rows = subjects.map(({ name, loads }): Row => {
    const usable = loads.map(({ usableMs }) => usableMs)
    return { ...medianLoad(loads), name, range: [Math.min(...usable), Math.max(...usable)] }
  })
  const claims = claimsOf(rows, { picker, miniStart: await measureMiniStart() })
  console.log(table(rows, claims))
  warnWhenBusy()
  if (!claims.every(holds)) process.exitCode = 1
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
