import { attempt } from '@/domain/attempt'
import { routes } from '../routes'

/**
 * The screen with its parameters of such as `#/pages/agreement/index?document=userprivacy`: home where none is named,
 * null for one that is not among `paths`, such as an old or mistyped link.
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
