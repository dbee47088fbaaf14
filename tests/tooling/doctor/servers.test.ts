/** @jest-environment node */
import { examine } from '../../../scripts/doctor/examine'
import { NoAnswer } from '../../../scripts/doctor/network/failure'
import type { Line, Request } from '../../../scripts/doctor/network/line'
import { foundIn } from './test-shops'

interface Server {
  /** as a person types it; `https://shop.example` */
  address?: string
  /** settings of `base/common` */
  config?: object
  /** headers of every answer */
  headers?: Record<string, string>
  took?: number
  /** what else it answers; null: nothing, undefined: its settings */
  answers?: (request: Request) => { status?: number; body?: string } | null | undefined
}

const PNG = '\u0089PNG'
const logo = { home_site_logo_app: 'https://cdn.example/logo.png' }

/** A server that is not on this computer. */
async function found({ address = 'https://shop.example', config = {}, headers, took = 1, answers }: Server) {
  const settings = JSON.stringify({ msg: '', code: 0, data: { config } })
  const line: Line = async (request) => {
    const own = answers?.(request)
    if (own === null) throw new NoAnswer('refused')
    const { status = 200, body = settings } = own ?? {}
    const bytes = new Uint8Array(Buffer.from(body, body.startsWith(PNG) ? 'latin1' : 'utf8'))
    return { status, headers: new Headers(headers), bytes, took, at: Date.parse('2026-11-27T08:00:00Z') }
  }
  return foundIn(await examine([new URL(address)], line, { register: false }))
}

const images = (answers: Server['answers']): Server => ({
  config: logo,
  answers: (request) => (request.url.endsWith('.png') ? answers?.(request) : undefined),
})

test.each<[string, Server, string]>([
  ['https', {}, 'ok https.yes'],
  ['another port', { address: 'https://shop.example:8443' }, 'warning https.port'],
  ['a number for a name', { address: 'https://192.0.2.1' }, 'warning https.number'],
  ['http, and https as well', { address: 'http://shop.example' }, 'blocker https.unused'],
  [
    'http alone',
    { address: 'http://shop.example', answers: ({ url }) => (url.startsWith('https:') ? null : undefined) },
    'blocker https.missing',
  ],
  ['a clock that is right', { headers: { date: 'Fri, 27 Nov 2026 08:00:20 GMT' } }, 'ok clock.right'],
  ['a clock that is not', { headers: { date: 'Fri, 27 Nov 2026 09:00:00 GMT' } }, 'warning clock.off'],
  ['no clock', {}, 'note clock.unknown'],
  ['no cookies', {}, 'ok cookies.none'],
  ['a session only', { headers: { 'set-cookie': 'PHPSESSID=a; path=/' } }, 'ok cookies.harmless'],
  ['the token in a cookie', { headers: { 'set-cookie': `t=${'0'.repeat(32)}` } }, 'note cookies.token'],
  [
    'the token in a cookie that scripts can’t read',
    { headers: { 'set-cookie': `t=${'0'.repeat(32)}; HttpOnly` } },
    'ok cookies.harmless',
  ],
  ['its own origin alone', {}, 'note cors.own'],
  ['every origin', { headers: { 'access-control-allow-origin': '*' } }, 'note cors.open'],
  [
    'every origin with cookies',
    {
      headers: {
        'access-control-allow-origin': 'https://elsewhere.example',
        'access-control-allow-credentials': 'true',
      },
    },
    'warning cors.anybody',
  ],
  ['slow answers', { took: 3_000 }, 'warning speed.slow'],
  ['images for everybody', images(() => ({ body: PNG })), 'ok images.shown'],
  [
    'images for its own pages',
    images(({ headers }) => (headers?.referer ? { body: PNG } : { status: 403 })),
    'note images.referer',
  ],
  ['no images', images(() => ({ body: '<html>' })), 'warning images.not'],
  [
    'a host of uploads',
    { config: { common_cdn_attachment_host: 'https://cdn.example' } },
    'note images.unseen',
  ],
  [
    'a redirect without an end',
    { headers: { location: 'https://shop.example/m/api.php' }, answers: () => ({ status: 302, body: '' }) },
    'blocker place.none',
  ],
  ['nothing in the folders either', { answers: () => ({ status: 404, body: '' }) }, 'blocker place.none'],
])('%s', async (_, server, finding) => {
  expect(await found(server)).toContain(finding)
})
