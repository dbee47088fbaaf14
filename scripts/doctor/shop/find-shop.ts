import { blocker, type Finding, note, ok } from '../finding'
import { type FailureKind, NoAnswer } from '../network/failure'
import type { Answer, Line } from '../network/line'
import { folderOfApi, foldersOf } from './addresses'
import { askApi } from './ask-api'
import { findEnvelope, textOf } from './envelope'

/** Where the shop is, null where it wasn't found, and what the search was like. */
export interface Place {
  readonly base: string | null
  readonly findings: readonly Finding[]
}

const MOST_REDIRECTS = 3

const isShop = ({ bytes }: Answer) => findEnvelope(textOf(bytes)) !== null

/** Of a page, enough to hold its title. */
const HEAD_BYTES = 4_000

/** What stands where a shop was looked for. */
function stranger({ status, bytes }: Answer): Finding {
  const title = /<title[^>]*>([^<]{1,80})/i.exec(textOf(bytes.subarray(0, HEAD_BYTES)))?.[1]?.trim()
  const what = title ? `${status} ${title}` : status
  if (status === 403) return blocker('place.forbidden', { what })
  return status >= 500 ? blocker('place.broken', { what }) : blocker('place.none', { what })
}

function redirectOf({ status, headers }: Answer, base: string): URL | null {
  const location = headers.get('location')
  if (status < 300 || status >= 400 || location === null || !URL.canParse(location, `${base}/`)) return null
  const url = new URL(location, `${base}/`)
  return /^https?:$/.test(url.protocol) ? url : null
}

/** Asks for the settings in one folder, and where a redirect leads to. */
async function look(line: Line, folder: string): Promise<{ base: string; answer: Answer }> {
  let base = folder
  for (let redirects = 0; ; redirects += 1) {
    const answer = await askApi(line, base, { endpoint: 'base/common' })
    const next = redirectOf(answer, base)
    if (!next || redirects === MOST_REDIRECTS) return { base, answer }
    base = folderOfApi(next.href) ?? next.origin
  }
}

function found(url: URL, folder: string, base: string, { took }: Answer): Place {
  const reached = ok('reachable.yes', { ms: Math.round(took) })
  if (base !== folder) return { base, findings: [reached, blocker('redirect.elsewhere', { base })] }
  const asked = `${url.origin}${url.pathname}`.replace(/(\/api\.php)?\/*$/, '')
  return {
    base,
    findings: [reached, base === asked ? ok('place.here', { base }) : note('place.there', { base })],
  }
}

async function findAt(url: URL, line: Line): Promise<Place> {
  let first: Answer | undefined
  for (const folder of foldersOf(url)) {
    const { base, answer } = await look(line, folder)
    if (isShop(answer)) return found(url, folder, base, answer)
    first ??= answer
  }
  return { base: null, findings: first ? [stranger(first)] : [] }
}

/** Failures after which another scheme may be what was meant. What is wrong with a certificate is told instead. */
const otherScheme: readonly FailureKind[] = ['refused', 'silent', 'noTls']

/** Looks for the shop at the addresses that a person may mean, until one answers. */
export async function findShop(urls: readonly URL[], line: Line): Promise<Place> {
  const findings: Finding[] = []
  for (const url of urls) {
    try {
      return await findAt(url, line)
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error
      findings.push(blocker(`reachable.${error.kind}`, { address: url.origin }))
      if (!otherScheme.includes(error.kind)) break
    }
  }
  return { base: null, findings }
}
