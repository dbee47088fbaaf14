import { renderUnicodeCompact } from 'uqr'
import { networkAddresses } from '../../sandbox/http/network-addresses'

export interface Running {
  port: number
  /** the address that the server listens at; undefined: the loopback */
  host?: string
  /** the real shop behind the app; null: the embedded one */
  shopUrl: string | null
  /** what the embedded shop's panel asks for; undefined: nothing */
  panelKey?: string
  /** the embedded shop's accounts to sign in with; undefined: none */
  people?: string
}

const panelText = (url: string, { panelKey, people }: Pick<Running, 'panelKey' | 'people'>) => {
  const address = `${url}/_sandbox${panelKey === undefined ? '' : `#key=${panelKey}`}`
  return `The shop's panel:    ${address}   (codes sent, accounts, switches)
${people === undefined ? '' : `\n${people}\n`}
This is the embedded shop; what it knows is gone when it stops. To use a real one:
  SHOPXO_URL=https://shop.example.com npm start`
}

/** What `npm start` prints: addresses for this computer, and for phones as a code to scan where they can reach it. */
export function welcome({ port, host = '127.0.0.1', shopUrl, ...embedded }: Running): string {
  const outside = networkAddresses(host).map((address) => `http://${address}:${port}`)
  const isEverywhere = host === '0.0.0.0' || host === '::'
  const url = isEverywhere || outside.length === 0 ? `http://127.0.0.1:${port}` : (outside[0] ?? '')
  const forPhones = outside.map((address) => `For phones:          ${address}`)
  const code = outside.length > 0 ? ['', renderUnicodeCompact(outside[0] ?? '')] : []
  const shop = shopUrl ? `The shop behind it:  ${shopUrl}` : panelText(url, embedded)
  return [`The account centre:  ${url}`, ...forPhones, ...code, '', shop].join('\n')
}
