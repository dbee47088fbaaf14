import type { RunningShop } from '../running-shop'
import { changeRows } from './change-rows'
import { differencesOf } from './differences'
import { KnownValues } from './known-values'
import { type RequestStep, type Scenario, type Step, usualEnvelope } from './recording'

/** What the shop answered to one recorded request. */
export interface Played {
  step: string
  /** everything that differs from the recorded answer */
  differences: string[]
}

function bodyOf({ body, type }: RequestStep, known: KnownValues): string | undefined {
  if (typeof body === 'object') return JSON.stringify(known.json(body))
  if (body === undefined || !type.includes('urlencoded')) return body
  const fields = [...new URLSearchParams(body)].map(([name, value]) => [name, known.text(value)])
  return new URLSearchParams(fields).toString()
}

function addressOf({ s, query }: RequestStep, known: KnownValues): string {
  const sent = Object.entries({ s, ...usualEnvelope, ...query }).flatMap(([name, value]) =>
    value === null ? [] : [[name, known.text(value)]],
  )
  return `/api.php?${new URLSearchParams(sent)}`
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function ask(shop: RunningShop, step: RequestStep, known: KnownValues): Promise<Played> {
  const { label, method, type, answer } = step
  const body = bodyOf(step, known)
  const headers: Record<string, string> = body === undefined ? {} : { 'content-type': type }
  const response = await fetch(shop.url + addressOf(step, known), { method, headers, body })
  const json = parsed(await response.text())
  const status = differencesOf(step.status, response.status, 'status')
  if (!answer) {
    const isJson = json === undefined ? [] : ['JSON answered, none recorded']
    return { step: label, differences: [...status, ...isJson] }
  }
  const { code, msg, data = null } = typeof json === 'object' ? { ...EMPTY, ...json } : EMPTY
  known.learnTokens(answer.data, data)
  // The message of a PHP error is the server's own English.
  const messages = answer.code === -500 ? [] : differencesOf(answer.msg, msg, 'msg')
  const codes = differencesOf(answer.code, code, 'code')
  return {
    step: label,
    differences: [...status, ...codes, ...messages, ...differencesOf(answer.data, data, 'data')],
  }
}

const EMPTY: { code?: unknown; msg?: unknown; data?: unknown } = {}

async function perform(
  shop: RunningShop,
  step: Exclude<Step, RequestStep>,
  known: KnownValues,
): Promise<void> {
  if ('settings' in step) await shop.configure(step.settings)
  else if ('wait' in step) shop.pass(1)
  else if ('account' in step) await shop.change(step.account, step.set)
  else if ('insert' in step || 'update' in step || 'deleteAbove' in step) changeRows(shop.state, step)
  else {
    const query = Object.entries(step.code).map(([name, value]) => [name, known.text(value)])
    const { uuid = usualEnvelope.uuid, ...rest } = Object.fromEntries(query)
    known.learn(step.was ?? '', await shop.code('user' in rest ? rest : { uuid, ...rest }))
  }
}

/** Plays one recorded scenario against a fresh shop, which answers as the shop of `version` does. */
export async function play(shop: RunningShop, version: string, recorded: Scenario): Promise<Played[]> {
  await shop.configure({ sandbox_generation: version })
  await shop.configure(recorded.settings)
  const known = new KnownValues()
  const played: Played[] = []
  for (const step of recorded.steps) {
    if ('s' in step) played.push(await ask(shop, step, known))
    else await perform(shop, step, known)
  }
  return played
}
