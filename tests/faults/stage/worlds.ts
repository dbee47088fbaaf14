import { Actor, sees } from '../flows/actor'
import { MOBILE, NAME, PASSWORD } from '../flows/people'
import { passwordEntry, untilNoCaptcha } from '../flows/typing'
import { authorise, isMemberHome, openRegister } from '../flows/ways'
import type { App, Lane } from './lane'
import type { Scene } from './scene'

async function registerByName(actor: Actor): Promise<void> {
  actor.shop.configure({ home_user_register_img_verify_state: 0 })
  await actor.hand.launch()
  await openRegister(actor)
  await untilNoCaptcha(actor)
  await actor.fill([{ label: 'field.username', text: NAME }, passwordEntry])
  await actor.tick()
  await actor.tap('register.submit')
  await actor.until('home', isMemberHome)
}

async function comeByPlatform(actor: Actor): Promise<void> {
  await actor.hand.launch()
  await actor.untilOffered(actor.entry)
  await actor.tap(actor.entry)
  await authorise(actor)
  const arrived = await actor.until('home', (look) => isMemberHome(look) || sees(look, 'firstProfile.intro'))
  if (!isMemberHome(arrived)) await actor.tap('firstProfile.skip')
  await actor.until('home', isMemberHome)
}

/** An account with a phone number, opened elsewhere. */
async function registerElsewhere({ proxy, shop }: Scene): Promise<void> {
  shop.configure({ home_user_register_img_verify_state: 0 })
  const fields = { application: 'app', application_client_type: 'h5', ajax: 'ajax', type: 'username' }
  const body = new URLSearchParams({ ...fields, accounts: NAME, pwd: PASSWORD })
  await fetch(`${proxy.url}/api.php?s=user/reg`, { method: 'POST', body })
  for (const user of shop.users) user.mobile = MOBILE
}

const build: Record<App, (actor: Actor, scene: Scene) => Promise<void>> = {
  guest: async () => {},
  known: (_, scene) => registerElsewhere(scene),
  member: registerByName,
  vouched: (actor) => (actor.platform === 'h5' ? registerByName(actor) : comeByPlatform(actor)),
}

/** The lane at the beginning of that app, which is built once, by hand, and kept. */
export async function startIn(lane: Lane, app: App): Promise<Scene> {
  if (!lane.has(app)) {
    const scene = await lane.start('guest')
    const actor = new Actor(scene)
    await build[app](actor, scene)
    if (app !== 'known') await scene.hand.settle()
    // What is configured for the building is no part of the app.
    scene.shop.data.config = {}
    scene.shop.data.outbox = []
    await lane.keep(app)
  }
  return lane.start(app)
}
