import { type Fields, isCall, textOf } from '../foreign-values'
import { attempt, done, type Work, type Works } from '../reply'
import type { Services } from '../services'
import { launchOptions } from './system'

const OPENING_MS = 20
const COLOUR = /^#[\da-f]{6}$/i

/** Navigation: no platform has opened a page when the call returns. */
function navigationCalls({ navigation, lifetime }: Services): Works {
  const later =
    (move: (options: Fields) => void): Work =>
    (options, reply) =>
      void lifetime.later('navigation', () => attempt(move)(options, reply), OPENING_MS)
  const goes = (how: 'navigateTo' | 'redirectTo' | 'reLaunch') =>
    later(({ url }) => navigation.go(how, textOf(url)))
  return {
    navigateTo: goes('navigateTo'),
    redirectTo: goes('redirectTo'),
    reLaunch: goes('reLaunch'),
    navigateBack: later(({ delta }) => navigation.back(typeof delta === 'number' ? delta : 1)),
    navigateBackMiniProgram: done(({ extraData }) => {
      navigation.handedBack = extraData ?? {}
    }),
  }
}

/** The asynchronous calls that every platform has under the same names and in the same shapes. */
export const commonCalls = (services: Services): Works => {
  const { device, foreground, journal } = services
  const { pictures, storage } = device
  return {
    ...navigationCalls(services),
    // Where there is no `encrypt`, nobody gives it.
    setStorage: attempt(({ key, data, encrypt }) => storage.write(textOf(key), data, encrypt === true)),
    removeStorage: attempt(({ key }) => storage.remove(textOf(key))),
    // The user chooses the newest picture, or turns away where the device has none.
    chooseImage(_, reply) {
      const path = [...pictures.keys()].at(-1)
      foreground.aside(() => {
        if (path === undefined) return reply.fail('cancel')
        const size = pictures.get(path)?.length ?? 0
        return reply.success({ tempFilePaths: [path], tempFiles: [{ path, size }] })
      })
    },
    vibrateShort: done(() => {
      journal.ticks += 1
    }),
  }
}

/** What every platform has besides; they differ in their words for the network. */
export const commonMembers = (services: Services, some: string, none: string): Fields => ({
  onNetworkStatusChange: (told: unknown) =>
    services.device.network.watch((online) =>
      services.lifetime.run('onNetworkStatusChange', () => {
        if (isCall(told)) told({ isConnected: online, networkType: online ? some : none })
      }),
    ),
  onAppShow: (listener: unknown) => services.foreground.onShow(listener),
  getLaunchOptionsSync: () => launchOptions(services),
})

/** The bar on top takes whole colours, and writes on them in black or white. */
export const barColour =
  ({ journal, navigation }: Services): Work =>
  (options, reply) => {
    const bar = { backgroundColor: textOf(options.backgroundColor), frontColor: textOf(options.frontColor) }
    if (!COLOUR.test(bar.backgroundColor)) return reply.fail('invalid backgroundColor')
    if (!['#ffffff', '#000000'].includes(bar.frontColor)) return reply.fail('invalid frontColor')
    if (navigation.stack.length === 0) return reply.fail('page not found')
    journal.paintedBar = bar
    return reply.success()
  }

/** A toast, whose words are in this option. */
export const toast = ({ journal }: Services, words: 'title' | 'content'): Work =>
  done((options) => void journal.toasts.push(textOf(options[words])))

/** The clipboard takes what is in this option. */
export const clipboard = ({ device }: Services, words: 'data' | 'text'): Work =>
  done((options) => {
    device.clipboard = textOf(options[words])
  })

/** A login gives a code, which names the owner of the device to the sandbox's platform. */
export const login =
  ({ device, journal }: Services, more: Fields = {}): Work =>
  (_, reply) => {
    journal.logins += 1
    reply.success({ code: device.owner.name, ...more })
  }

/** What WeChat and Alipay give between a page and the one that it opens; nobody listens. */
export const eventChannel = { emit: () => {}, on: () => {}, once: () => {}, off: () => {} }
