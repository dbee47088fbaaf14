import { attempt } from '@/domain/attempt'
import { routes } from '../routes'

/**
 * Reads the part of a page's address that begins with `#`, such as `#/pages/agreement/index?document=userprivacy`.
 *
 * @param paths the screens that there are
 * @returns the screen's path with its parameters, home where no screen is named; null for an address without a screen
 *   of the app, such as an old or mistyped link
 */
export function readHash(hash: string, paths: readonly string[]): string | null {
  const [, written = '', query = ''] = /^#?([^?]*)(.*)$/.exec(hash) ?? []
  // An escape may stand for no character.
  const path = attempt(() => decodeURI(written), written).replace(/^\/?/, '/')
  if (path === '/') return routes.home + query
  return paths.includes(path) ? path + query : null
}

/** The path of a screen's address, and its parameters. */
const parts = (address: string) => /^([^?]*)\??(.*)$/.exec(address) ?? []

export const pathOf = (address: string): string => parts(address)[1] ?? ''

export const parametersOf = (address: string): URLSearchParams => new URLSearchParams(parts(address)[2])
