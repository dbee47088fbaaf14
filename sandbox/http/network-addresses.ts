import { networkInterfaces } from 'node:os'
import { isForLoopback } from './own-host'

const everyAddress: ReadonlySet<string> = new Set(['0.0.0.0', '::'])

/** The addresses at which the computers of the network find a server that listens at `host`; none for the loopback. */
export function networkAddresses(host: string): string[] {
  if (isForLoopback(host)) return []
  if (!everyAddress.has(host)) return [host.includes(':') ? `[${host}]` : host]
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}
