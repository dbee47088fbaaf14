import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { Hono } from 'hono'
import type { GenerationName } from '../../../sandbox/generations/generation-names'
import { listen } from '../../../sandbox/server'
import { createShop, type Shop } from '../../../sandbox/shop'
import { type Examination, examine, type Report } from '../../../scripts/doctor/examine'
import { type Limits, openLine } from '../../../scripts/doctor/network/line'
import { reportText } from '../../../scripts/doctor/report/report-text'
import { readAddress } from '../../../scripts/doctor/shop/addresses'
import { sentenceIn } from '../../../scripts/doctor/words/sentence'
import { selfSigned } from './self-signed'

const closing: (() => unknown)[] = []

/** Closes every shop of this file. */
export function closeShopsAfterTests(): void {
  afterAll(() => Promise.all(closing.map((close) => close())))
}

/** The address of an app that answers on a free port. */
export async function serveApp(app: Hono): Promise<string> {
  const { url, close } = await listen(app, { port: 0 })
  closing.push(close)
  return url
}

async function serve(server: Server, scheme: string): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  return `${scheme}://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

/** The address of a server that answers what it likes. */
export const serveAnswers = (answer: RequestListener): Promise<string> => serve(createServer(answer), 'http')

/** The address of a shop whose certificate nobody trusts. */
export const serveSelfSigned = (): Promise<string> =>
  serve(
    createSecureServer(selfSigned(), (_, answer) => answer.end('{"msg":"","code":0,"data":""}')),
    'https',
  )

/** A shop of a version, and its address. */
export async function shopOf(generation?: GenerationName): Promise<{ shop: Shop; url: string }> {
  const shop = createShop({ generation })
  return { shop, url: await serveApp(shop.app) }
}

/** The address of a shop of today whose JSON is changed on its way. Its images stay as they are. */
export function changedShop(change: (json: string) => string): Promise<string> {
  const app = new Hono()
  app.use(async (context, next) => {
    await next()
    if (/userverifyentry/.test(context.req.url)) return
    context.res = new Response(change(await context.res.text()), context.res)
  })
  return serveApp(app.route('/', createShop().app))
}

/** Patience for shops that are on this computer. */
const limits = { timeoutMs: 20_000, totalMs: 60_000, now: () => 0 }

/** Examines the shop at an address as a person types it. */
export function examineAt(
  address: string,
  { register = false, readCaptcha, ...special }: Partial<Examination & Limits> = {},
): Promise<Report> {
  const line = openLine({ ...limits, ...special })
  return examine(readAddress(address) ?? [], line, { register, readCaptcha })
}

/** The report as English operators read it. */
export const inEnglish = (report: Report): string => reportText(report, sentenceIn('en'))

/** What was found, as `verdict words`. */
export const foundIn = ({ checks }: Report): string[] =>
  checks.flatMap(({ findings }) => findings.map(({ verdict, words }) => `${verdict} ${words}`))
